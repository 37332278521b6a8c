/**
 * `unopened`: the file or its folder can't be made or read, or the address is none. `unreachable`: no server answers there.
 * `credentials`: it lets this user not in. `absent`: it has no such database. `crowded`: it takes no more connections.
 * `foreign`: it is no database, or no backup, that the program can use. `newer`: a later version of the program wrote it.
 * `damaged`: what is in it contradicts itself. `unwritable`, `full`, `locked`: nothing can be written, since it isn't allowed,
 * the disk is full, or somebody else holds it. `slow`: it took too long. `conflict`: others changed the same at that moment.
 * `gone`: the file was taken away. `occupied`: there are records where there should be none. `refused`: a text that no database
 * keeps as it is. `failed`: anything else.
 */
export type StoreErrorCode =
  | 'unopened'
  | 'unreachable'
  | 'credentials'
  | 'absent'
  | 'crowded'
  | 'foreign'
  | 'newer'
  | 'damaged'
  | 'unwritable'
  | 'full'
  | 'locked'
  | 'slow'
  | 'conflict'
  | 'gone'
  | 'occupied'
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
