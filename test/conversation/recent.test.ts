import { describe, expect, it } from 'vitest';
import { Recent } from '../../src/conversation/recent.ts';

describe('recent texts', () => {
  it('are the newest, counted from when each was added last', () => {
    const recent = new Recent(2);
    for (const text of ['a', 'b', 'a', 'c']) recent.add(text);
    expect(['a', 'b', 'c'].map((text) => recent.has(text))).toEqual([true, false, true]);
  });
});
