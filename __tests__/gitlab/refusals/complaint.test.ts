import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readComplaint } from '../../../src/gitlab/refusals/complaint.js';
import { mediaType } from '../../../src/gitlab/transport/media-type.js';

function complain(text: string, type = 'application/json') {
  return readComplaint({ status: 400, headers: new Headers({ 'content-type': type }), text });
}

describe('shapes that GitLab has', () => {
  test.each([
    ['a helper', '{"message":"404 Project Not Found"}', 'message', ['404 Project Not Found']],
    ['a model', '{"message":["Url is bad","Name is bad"]}', 'message', ['Url is bad', 'Name is bad']],
    [
      'a model of an old server',
      '{"message":{"name":["has already been taken"],"link_type":["is bad","is worse"]}}',
      'message',
      ['Name has already been taken', 'Link type is bad', 'Link type is worse'],
    ],
    ['a model as a whole', '{"message":{"base":["No room"]}}', 'message', ['No room']],
    ['an application limit', '{"message":{"error":"Too many times"}}', 'message', ['Too many times']],
    [
      'parameters',
      '{"error":"name is missing, url is missing"}',
      'error',
      ['name is missing, url is missing'],
    ],
    ['a route', '{"error":"404 Not Found"}', 'error', ['404 Not Found']],
    ['a broken request', '{"status":400,"error":"Bad Request"}', 'error', ['Bad Request']],
    ['a message beside an error', '{"error":"x","message":"y"}', 'message', ['y']],
    ['an empty message beside an error', '{"error":"x","message":[]}', 'error', ['x']],
    ['nothing known', '{"reason":"x"}', 'none', []],
    ['a string', '"text"', 'text', ['text']],
    ['a list', '["a",1,null,"b"]', 'text', ['a', 'b']],
    ['a number', '7', 'none', []],
    ['null', 'null', 'none', []],
  ])('%s', (_, text, where, texts) => {
    expect(complain(text)).toEqual({ where, code: null, scope: null, texts });
  });

  test('a token in a bad state', () => {
    const text = '{"error":"insufficient_scope","error_description":"Higher privileges.","scope":"api"}';
    expect(complain(text)).toEqual({
      where: 'error',
      code: 'insufficient_scope',
      scope: 'api',
      texts: ['Higher privileges.'],
    });
  });

  test.each([
    ['Retry later\n', 'text/plain', 'text', ['Retry later']],
    ['', 'text/plain', 'none', []],
    ['{"message":"cut o', 'application/json', 'text', ['{"message":"cut o']],
    [
      '<html><head><title>\n Sign in &middot; GitLab</title>',
      'text/html',
      'html',
      ['Sign in &middot; GitLab'],
    ],
    ['<!DOCTYPE html><body>Blocked', 'text/plain', 'html', []],
    ['<html>', 'application/json', 'html', []],
  ])('%j as %s', (text, type, where, texts) => {
    expect(complain(text, type)).toMatchObject({ where, texts });
  });
});

describe('hostile answers', () => {
  test('depth, number and length are bounded', () => {
    expect(complain(`${'['.repeat(1000)}${']'.repeat(1000)}`).texts).toEqual([]);
    expect(complain(`{"message":${'{"a":'.repeat(1000)}"x"${'}'.repeat(1000)}}`).texts).toEqual([]);
    // Too deep to be parsed at all: its beginning stands for it.
    expect(complain('['.repeat(1_000_000)).texts).toEqual([`${'['.repeat(500)}…`]);
    const many = complain(JSON.stringify({ message: Array.from({ length: 1000 }, () => 'x'.repeat(1000)) }));
    expect(many.texts).toHaveLength(20);
    expect(many.texts.every((text) => text.length <= 501)).toBe(true);
  });

  test('a prototype is never read, nor changed', () => {
    expect(complain('{"__proto__":{"message":"x"},"constructor":1}').texts).toEqual([]);
    expect(complain('{"message":{"__proto__":["x"],"constructor":["y"]}}').texts).toHaveLength(2);
    expect(({} as { message?: string }).message).toBeUndefined();
  });

  test('control characters and line breaks become spaces', () => {
    expect(complain(JSON.stringify({ message: ' a\n::error::b\u001b[31m\u0000c ' })).texts).toEqual([
      'a ::error::b [31m c',
    ]);
  });

  test('any text and any JSON gives a complaint', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const { texts } = complain(text);
        expect(texts.every((line) => line !== '' && line.length <= 501 && !/[\r\n]/.test(line))).toBe(true);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

test.each([
  ['application/json; charset=utf-8', 'application/json'],
  ['Text/HTML', 'text/html'],
  ['', ''],
])('the media type of %j', (header, type) => {
  expect(mediaType(new Headers(header === '' ? {} : { 'content-type': header }))).toBe(type);
});
