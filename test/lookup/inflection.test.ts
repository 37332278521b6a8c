import { describe, expect, it } from 'vitest';
import { isSameWord, singularsOf } from '../../src/lookup/inflection.ts';

describe('singular and plural', () => {
  it.each([
    ['microservice', 'microservices'],
    ['query', 'queries'],
    ['movie', 'movies'],
    ['cache', 'caches'],
    ['hash', 'hashes'],
    ['class', 'classes'],
    ['process', 'processes'],
    ['status', 'statuses'],
    ['bus', 'buses'],
    ['menu', 'menus'],
    ['index', 'indexes'],
    ['index', 'indices'],
    ['matrix', 'matrices'],
    ['service', 'services'],
    ['analysis', 'analyses'],
    ['database', 'databases'],
    ['load balancer', 'load balancers'],
    ['cpu', 'cpus'],
  ])('of “%s” and “%s” are one word', (one, many) => {
    expect(singularsOf(many)).toContain(one);
    expect(isSameWord(one, many)).toBe(true);
    expect(isSameWord(many, one)).toBe(true);
  });

  it.each(['class', 'https', 'k8s', 'aws', 'c++', 'this ss', 'os'])('leave “%s” alone', (word) => {
    expect(singularsOf(word)).toEqual([]);
  });

  it('are not what makes two words one that only begin alike', () => {
    expect(isSameWord('process', 'processor')).toBe(false);
    expect(isSameWord('buses', 'busy')).toBe(false);
  });
});
