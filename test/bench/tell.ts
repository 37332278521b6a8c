/** Says what is being worked on, to who waits. */
export const tell = (what: string): void => {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}…\n`);
};
