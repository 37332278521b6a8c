/** What the drawing of a message gets, on whatever platform. */
export interface FrameProps {
  /** What the platform is sent. */
  readonly payload: unknown;
  /** The message that it answers; nothing where it answers a command, which nobody sees. */
  readonly asked: string | undefined;
  readonly at: Date;
  /** Whether everybody in a channel would see it, or only who asked. */
  readonly isForAll: boolean;
  onPress(token: string): Promise<void>;
}
