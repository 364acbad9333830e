import type { ReactNode } from 'react';
import { useSite } from '../site';

/**
 * A link that leaves the exhibition. It tells the other site no more than where visitors come from. In a kiosk it is its
 * words alone.
 */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  if (useSite().kiosk) return <span>{children}</span>;
  return (
    <a href={href} rel="external noopener" referrerPolicy="strict-origin-when-cross-origin">
      {children}
    </a>
  );
}
