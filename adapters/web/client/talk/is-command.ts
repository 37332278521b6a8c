/** Whether a text is a slash command, which does what it says rather than ask. */
export const isCommand = (text: string): boolean => text.startsWith('/');
