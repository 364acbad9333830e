import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

export type Messages = Readonly<Record<string, string>>;

/** What is wrong with a message file. */
export interface MessageFault {
  readonly id: string;
  readonly code: 'missing' | 'unknown' | 'empty' | 'broken' | 'placeholders';
  readonly message: string;
}

/** What a message asks for: `count`, and of a choice by words the words as well, `side: front`. */
export function placeholdersOf(message: string): readonly string[] {
  const found = new Set<string>();
  const visit = (parts: ReturnType<typeof parse>): void => {
    for (const part of parts) {
      if (part.type === TYPE.literal || part.type === TYPE.pound) continue;
      found.add(part.value);
      if (part.type === TYPE.tag) visit(part.children);
      if (part.type !== TYPE.select && part.type !== TYPE.plural) continue;
      for (const [name, option] of Object.entries(part.options)) {
        if (part.type === TYPE.select) found.add(`${part.value}: ${name}`);
        visit(option.value);
      }
    }
  };
  visit(parse(message));
  return [...found].sort();
}

/** Compares a language's messages with the first language's: nothing more, nothing less, asking for the same. */
export function checkMessages(first: Messages, messages: Messages): readonly MessageFault[] {
  const unknown = Object.keys(messages)
    .filter((id) => !(id in first))
    .map((id): MessageFault => ({ id, code: 'unknown', message: `No message is called "${id}".` }));
  return [...unknown, ...Object.entries(first).flatMap(([id, text]) => checkMessage(id, text, messages[id]))];
}

function checkMessage(id: string, first: string, message: string | undefined): readonly MessageFault[] {
  if (message === undefined) return [{ id, code: 'missing', message: `"${id}" is missing.` }];
  if (message.trim() === '') return [{ id, code: 'empty', message: `"${id}" says nothing.` }];
  try {
    const [wanted, found] = [placeholdersOf(first), placeholdersOf(message)];
    if (wanted.join() === found.join()) return [];
    const told = `"${id}" asks for ${found.join(', ') || 'nothing'} instead of ${wanted.join(', ') || 'nothing'}.`;
    return [{ id, code: 'placeholders', message: told }];
  } catch (error) {
    return [{ id, code: 'broken', message: `"${id}" cannot be read: ${String(error)}` }];
  }
}
