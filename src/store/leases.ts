/** Work that exactly one process does, such as reminders. */
export interface Leases {
  /**
   * Takes a lease until a time, unless somebody else holds it at the time `now`; whoever has it takes it again to keep it. The
   * clocks of the processes should agree better than a lease is long.
   * @param holder tells apart those who want it: a process.
   * @returns whether it is the holder's.
   */
  take(name: string, holder: string, until: number, now: number): Promise<boolean>;
}
