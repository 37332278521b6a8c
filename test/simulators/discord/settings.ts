/** How the simulated Discord, and the application there, are set up. */
export interface Settings {
  readonly token: string;
  /** Whether the application may read messages that aren't to it (MESSAGE_CONTENT). */
  readonly messageContent: boolean;
  /** In milliseconds. */
  readonly heartbeatInterval: number;
  /** Within how many milliseconds an interaction wants its first response. */
  readonly responseDeadline: number;
}

export const USUAL: Settings = {
  token: 'MTA0.Gabcde.a-token_of-the-simulator',
  messageContent: true,
  heartbeatInterval: 41_250,
  responseDeadline: 3000,
};
