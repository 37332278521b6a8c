import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What check.sh has built. */
export interface Image {
  /** Where its files are mounted, with whatever containers have written since. */
  readonly root: string;
  readonly config: {
    readonly Env: readonly string[];
    readonly Entrypoint: readonly string[];
    readonly Cmd: readonly string[];
    readonly User: string;
    readonly WorkingDir: string;
    readonly Volumes: Readonly<Record<string, object>>;
    readonly ExposedPorts: Readonly<Record<string, object>>;
    readonly Healthcheck: { readonly Test: readonly string[] };
  };
}

export interface Run {
  /** What follows the image's name on the command line: in place of its CMD. */
  readonly args?: readonly string[];
  /** In place of its ENTRYPOINT and its CMD. */
  readonly command?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Container {
  readonly ended: Promise<{
    readonly code: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }>;
  /** Signals its process 1. */
  kill(signal: 'SIGTERM' | 'SIGKILL'): void;
}

export function builtImage(): Image {
  const { IMAGE_ROOT: root, IMAGE_JSON: json } = process.env;
  if (!root || !json) throw new Error('Run test/container/check.sh: it builds the image for this.');
  return { root, config: JSON.parse(readFileSync(json, 'utf8')).Docker.config };
}

/** Gives the namespace of the container the mounts that it should have, and becomes its process 1. */
const ENTER = `
root=$1 user=$2 folder=$3
shift 3
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
exec chroot --userspec="$user" "$root" env --ignore-environment --chdir="$folder" "$@"`;

/**
 * Runs an image as `docker run --network host` does: as its user, in its environment and folder, with its files, process 1
 * among its own. All runs share the files, as if they had the volume in common. It ends with the test at the latest.
 */
export function runContainer({ root, config }: Image, { args, command, env = {} }: Run = {}): Container {
  const child = spawn(
    'unshare',
    [
      ...['--pid', '--fork', '--mount', 'sh', '-euc', ENTER, 'enter'],
      ...[root, config.User, config.WorkingDir],
      ...config.Env,
      ...Object.entries(env).map(([name, value]) => `${name}=${value}`),
      ...(command ?? [...config.Entrypoint, ...(args ?? config.Cmd)]),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const ended = Promise.all([exit, text(child.stdout), text(child.stderr)]).then(
    ([code, stdout, stderr]) => ({ code, stdout, stderr }),
  );
  const kill = (signal: Parameters<Container['kill']>[0]): void => {
    const [first] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ');
    if (first) process.kill(Number(first), signal);
  };
  onTestFinished(async ({ task }) => {
    if (child.exitCode === null && child.signalCode === null) kill('SIGKILL');
    const said = await ended;
    if (task.result?.state === 'fail') console.error(said);
  });
  return { ended, kill };
}

/** A port that nobody listens at, for a container to do so. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
