import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { sdkLogTo } from '../../adapters/slack/connect/sdk-log.ts';
import { faultOf } from '../../adapters/slack/fault.ts';

describe('what the SDK logs', () => {
  const lines: { level: number; msg: string }[] = [];
  const log = sdkLogTo(pino({ level: 'trace' }, { write: (line) => void lines.push(JSON.parse(line)) }));

  test('is passed on as text, without its debug output, events and messages of errors', () => {
    log.debug('http request body', { text: 'secret' });
    log.info('connected');
    log.warn('failed', { token: 'secret' }, 42);
    log.error('An error', new TypeError('Unexpected token s in "secret"'));
    expect(lines).toMatchObject([
      { level: 30, msg: 'connected' },
      { level: 40, msg: 'failed' },
      { level: 50, msg: 'An error TypeError' },
    ]);
  });
});

describe('what is logged of an error', () => {
  test('is its name, its code and where it arose, and not what it says', () => {
    const error = Object.assign(new RangeError('what was\n    at least secret'), { code: 'E_RANGE' });
    const fault = faultOf(error);
    expect(fault).toMatchObject({ fault: 'RangeError', code: 'E_RANGE' });
    expect(fault.at?.[0]).toContain('logging.test');
    expect(JSON.stringify(fault)).not.toContain('secret');
  });

  test('is that of the error which Bolt wrapped', () => {
    const wrapped = Object.assign(new Error('x'), { original: new SyntaxError('y') });
    expect(faultOf(wrapped).fault).toBe('SyntaxError');
  });

  test('is its type where it is none', () => {
    expect(faultOf('secret')).toEqual({ fault: 'string' });
  });
});
