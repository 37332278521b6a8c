type Present<T> = { [Name in keyof T]?: NonNullable<T[Name]> };

/** The fields that there is something in: what a row has not, the object it stands for leaves out. */
export const present = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Present<T>;
