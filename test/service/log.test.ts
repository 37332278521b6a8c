import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { logTo } from '../../adapters/service/log.ts';

function logged(write: (log: ReturnType<typeof logTo>) => void, secrets: string[] = []): string {
  const stream = new PassThrough();
  write(logTo(stream, 'info', secrets));
  return stream.read()?.toString() ?? '';
}

describe('the log', () => {
  it('is a line of JSON an event', () => {
    const line = logged((log) => log.child({ platform: 'slack' }).info({ port: 3 }, 'serving'));
    expect(JSON.parse(line)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      platform: 'slack',
      port: 3,
      msg: 'serving',
    });
  });

  it('holds no secret, wherever it was put', () => {
    const secrets = ['MTk4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs', 'sig"ning\\secret'];
    const line = logged((log) => {
      const error = new Error(`request with Bot ${secrets[0]} failed`, { cause: new Error(secrets[1]) });
      log.error({ err: error, headers: { authorization: secrets[0] }, [String(secrets[1])]: 1 }, secrets[1]);
    }, secrets);
    expect(line).toContain('[secret]');
    for (const secret of secrets) expect(line).not.toContain(JSON.stringify(secret).slice(1, -1));
    expect(() => JSON.parse(line)).not.toThrow();
  });

  it('holds no Slack token and none of the API, even one that it was not told of', () => {
    const line = logged((log) =>
      log.warn('xoxb-123-456-abcDEF xapp-1-A0-99-ff xoxe.xoxp-1-abcdefgh dff_gh12-ij_kl'),
    );
    expect(line).not.toMatch(/abcDEF|A0-99|abcdefgh|gh12|ij_kl/);
  });
});
