/** How a picture looks: chats don't tell which their reader has chosen. */
export type Look = 'dark' | 'light';
