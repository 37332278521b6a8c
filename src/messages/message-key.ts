import en from './en.json' with { type: 'json' };

/** The name of a message in the catalogues. */
export type MessageKey = keyof typeof en;
