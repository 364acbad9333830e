import type { ReactNode } from 'react';

/** A link that leaves the exhibition. It tells the other site no more than where visitors come from. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="external noopener" referrerPolicy="strict-origin-when-cross-origin">
      {children}
    </a>
  );
}
