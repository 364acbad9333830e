import type { CDPSession, Page } from 'playwright-core';

/** Something as a screen reader has it from the browser. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** What is said besides: `expanded`, `pressed`, a level, a value. */
  readonly state: Readonly<Record<string, unknown>>;
}

interface AxValue {
  readonly value?: unknown;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
}

/** A visitor who does not see the page: what the browser's accessibility tree holds, and what live regions say. */
export interface ScreenReader {
  /** What has the focus. */
  focused(): Promise<Heard>;
  /** Everything that is read from beginning to end, of these roles. */
  read(...roles: readonly string[]): Promise<readonly Heard[]>;
  /** Every sentence that has been said by itself since the last time that this was asked. */
  told(): Promise<readonly string[]>;
}

declare global {
  interface Window {
    /** Sentences of live regions, as they came. */
    toldAloud?: string[];
  }
}

/**
 * Listens to a page. Sentences are gathered from the elements that browsers announce: `status`, `alert`, `log` and whatever
 * is `aria-live`.
 */
export async function listen(page: Page): Promise<ScreenReader> {
  await page.addInitScript(gather);
  await page.evaluate(gather);
  const session = await page.context().newCDPSession(page);
  return {
    async focused() {
      const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
      const { nodes } = await session.send('Accessibility.getPartialAXTree', {
        objectId: result.objectId ?? '',
        fetchRelatives: false,
      });
      const [node] = nodes as readonly AxNode[];
      if (!node) throw new Error('What has the focus is not in the accessibility tree.');
      return heardOf(node);
    },
    async read(...roles) {
      const nodes = await inOrder(session);
      return nodes.filter((node) => roles.includes(String(node.role?.value))).map(heardOf);
    },
    told: () => page.evaluate(() => window.toldAloud?.splice(0) ?? []),
  };
}

const heardOf = ({ role, name, description, value, properties = [] }: AxNode): Heard => ({
  role: String(role?.value ?? ''),
  name: String(name?.value ?? ''),
  state: {
    ...Object.fromEntries(properties.map((each) => [each.name, each.value.value])),
    ...(value ? { value: value.value } : {}),
    ...(description?.value ? { description: description.value } : {}),
  },
});

/** All nodes that are not ignored, in the order in which they are read. */
async function inOrder(session: CDPSession): Promise<readonly AxNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const all = new Map((nodes as readonly AxNode[]).map((node) => [node.nodeId, node]));
  const walk = (node: AxNode | undefined): readonly AxNode[] =>
    node
      ? [...(node.ignored ? [] : [node]), ...(node.childIds ?? []).flatMap((id) => walk(all.get(id)))]
      : [];
  return walk((nodes as readonly AxNode[])[0]);
}

/** Writes down what live regions say; runs in the page. */
function gather(): void {
  if (window.toldAloud) return;
  const told: string[] = [];
  window.toldAloud = told;
  const LIVE = '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"]';
  const last = new WeakMap<Element, string>();
  const say = (region: Element) => {
    const sentence = region.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    if (last.get(region) === sentence) return;
    last.set(region, sentence);
    if (sentence !== '') told.push(sentence);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
      if (region) say(region);
      // An alert is announced as it appears; another region has to be there before it says something.
      for (const node of addedNodes)
        if (node instanceof Element) for (const alert of node.querySelectorAll('[role="alert"]')) say(alert);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
