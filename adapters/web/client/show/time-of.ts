/** A time as chats show it, "10:24". */
export const timeOf = (at: Date): string => at.toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
