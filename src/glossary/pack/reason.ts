/** Why the file at `path` can't be read, in the words of the error but without the path, which Node adds to its own. */
export function reasonOf(error: unknown, path: string): string {
  const { message, syscall } = error as NodeJS.ErrnoException;
  return message.replace(`, ${syscall} '${path}'`, '');
}
