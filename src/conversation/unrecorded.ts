/** An answer was sent, but that could not be recorded: nobody is told that there is none. */
export class Unrecorded extends Error {
  override readonly name = 'Unrecorded';
}
