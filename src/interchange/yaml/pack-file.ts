/** What a pack says of itself. */
export const PACK_FILE = /(?:^|\/)pack\.yaml$/;

/** One entry: the folder says its kind, the name its id. */
export const ENTRY_FILE = /(?:^|\/)(genera|concepts|comparisons)\/([^/]+)\.yaml$/;

export const isPackFile = (name: string): boolean => PACK_FILE.test(name) || ENTRY_FILE.test(name);
