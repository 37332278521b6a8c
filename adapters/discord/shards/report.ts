import { z } from 'zod';

/** What the process of a shard tells the one that began it. */
export const reportSchema = z.object({
  /** Whether events arrive. */
  isReady: z.boolean(),
  /** What was counted there. */
  counted: z.array(z.unknown()),
});

export type Report = z.infer<typeof reportSchema>;

/** How often a process tells at least, in milliseconds. */
export const TELLS_EVERY = 5_000;

/** The exit code of a process whose shard Discord doesn't take, since it wants more of them by now. */
export const WANTS_MORE = 3;
