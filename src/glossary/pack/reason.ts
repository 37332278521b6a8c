/** Why a file can't be read or written, by the code of the system. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'the permission for that is missing',
  EBUSY: 'another program holds it',
  EDQUOT: 'the disk is full',
  EIO: 'the disk failed',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder belongs',
  EPERM: 'the permission for that is missing',
  EROFS: 'the disk is read-only',
};

/**
 * Why something can't be done with a file, as it follows a colon.
 * @param named the path that the sentence names, if it isn't the one that this is about: then that is named as well.
 */
export function reasonOf(error: unknown, named?: string): string {
  const { message, code = '', syscall, path } = error as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? message.replace(`, ${syscall} '${path}'`, '');
  return named === undefined || path === undefined || path === named ? reason : `${reason} (${path})`;
}
