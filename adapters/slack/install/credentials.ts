import { z } from 'zod';
import type { Installation } from '../../../src/store/installations.ts';

const credentialsSchema = z.strictObject({
  token: z.string(),
  /** What another token is had for, once; only where the app's tokens are of short life. */
  refreshToken: z.string().optional(),
  /** Until when the token is good, in milliseconds since 1970. */
  expires: z.number().optional(),
  userId: z.string(),
  botId: z.string(),
});

/** What Slack gives to who is let into a workspace, as far as it is kept. */
export type Credentials = z.infer<typeof credentialsSchema>;

/** The bot in a workspace. */
export interface Installed extends Credentials {
  readonly workspace: string;
}

export const installedFrom = ({ workspace, credentials }: Installation): Installed => ({
  ...credentialsSchema.parse(JSON.parse(credentials)),
  workspace,
});

export const writtenFrom = (credentials: Credentials): string =>
  JSON.stringify(credentialsSchema.strip().parse(credentials));
