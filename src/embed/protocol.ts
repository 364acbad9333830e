/**
 * What a museum's page and an embed page say to each other. A frame says `here`; the page around it answers with one
 * `connect` that carries a port; everything else goes over that port. Within a protocol changes only add.
 */

import { API_METHODS } from './api-methods';

/** The protocol that this build speaks. */
export const PROTOCOL = 1;

/** Methods that a page may call in a frame: the page API and what concerns a frame alone. */
export const METHODS = [...API_METHODS, 'enter', 'leave', 'suspend', 'resume'] as const;
export type MethodName = (typeof METHODS)[number];

/** What the page API tells by itself. */
export const API_EVENTS = [
  'ready',
  'open',
  'view',
  'tour',
  'progress',
  'problem',
  'context',
  'language',
  'hall',
  'hour',
  'kiosk',
  'reset',
] as const;

/** Everything that a frame can tell. Nothing of it says who the visitor is. */
export const EVENTS = [...API_EVENTS, 'enter', 'leave', 'suspend', 'size', 'release', 'link'] as const;
export type EventName = (typeof EVENTS)[number];

/** Why a call was refused. `busy`: too many at once; `failed`: it was tried and did not succeed. */
export type RefusalCode = 'busy' | 'unknown-method' | 'bad-argument' | 'failed';

/** The frame is there and can be connected to. It says nothing else, since any page may be around it. */
export interface Here {
  readonly hemicycle: 'here';
  readonly protocols: readonly number[];
}

/** The page around it connects; the message carries one port. */
export interface Connect {
  readonly hemicycle: 'connect';
  readonly protocols: readonly number[];
  /** Drawn by the page for this one connection: a message that is played again is known by it. */
  readonly key: string;
  /** The page's own address, for links that lead back to it. */
  readonly page?: string;
}

/** The first message over the port. */
export type Welcome =
  | {
      readonly type: 'welcome';
      readonly protocol: number;
      readonly key: string;
      readonly app: string;
      readonly language: string;
      readonly view: 'poster' | 'list' | 'hall';
    }
  | { readonly type: 'refused'; readonly protocols: readonly number[]; readonly message: string };

export interface Call {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

export type Reply =
  | { readonly type: 'value'; readonly id: number; readonly value: unknown }
  | { readonly type: 'error'; readonly id: number; readonly code: RefusalCode; readonly message: string };

export interface Told {
  readonly type: 'event';
  readonly event: EventName;
  readonly detail: unknown;
}

/** Characters that any name, key or identifier in a message has at most. */
const LONGEST_WORD = 64;
/** Characters that the address of a page has at most. */
const LONGEST_ADDRESS = 2000;
/** Arguments that a call has at most, and protocols that anybody speaks. */
const MOST = 8;

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isWord = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_WORD;

const areProtocols = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length <= MOST && value.every((each) => Number.isInteger(each));

export function isHere(data: unknown): data is Here {
  return isFields(data) && data['hemicycle'] === 'here' && areProtocols(data['protocols']);
}

export function isConnect(data: unknown): data is Connect {
  if (!isFields(data) || data['hemicycle'] !== 'connect' || !areProtocols(data['protocols'])) return false;
  const { key, page } = data;
  return isWord(key) && (page === undefined || (typeof page === 'string' && page.length <= LONGEST_ADDRESS));
}

export function isCall(data: unknown): data is Call {
  if (!isFields(data)) return false;
  const { id, method, args } = data;
  return Number.isSafeInteger(id) && isWord(method) && Array.isArray(args) && args.length <= MOST;
}

/** What comes back over the port, of which a page believes no more than it understands. */
export function isAnswer(data: unknown): data is Welcome | Reply | Told {
  if (!isFields(data)) return false;
  switch (data['type']) {
    case 'welcome':
      return Number.isInteger(data['protocol']) && isWord(data['key']);
    case 'refused':
      return areProtocols(data['protocols']);
    case 'value':
    case 'error':
      return Number.isSafeInteger(data['id']);
    case 'event':
      return EVENTS.some((name) => name === data['event']);
    default:
      return false;
  }
}
