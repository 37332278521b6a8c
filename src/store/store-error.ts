/**
 * `unopened`: the file or its folder can't be made or read. `foreign`: the file is no database. `newer`: a later version of
 * the program wrote it. `damaged`: what is in it contradicts itself. `unwritable`, `full`, `locked`: nothing can be written,
 * since it isn't allowed, the disk is full, or another process holds it. `gone`: the file was taken away. `refused`: a text
 * that no database keeps as it is. `failed`: anything else.
 */
export type StoreErrorCode =
  | 'unopened'
  | 'foreign'
  | 'newer'
  | 'damaged'
  | 'unwritable'
  | 'full'
  | 'locked'
  | 'gone'
  | 'refused'
  | 'failed';

/** Why the store did not do what it was asked to. The message is one sentence for the operator; the `cause` is the engine's error. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
