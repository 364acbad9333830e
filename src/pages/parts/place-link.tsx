import type { MouseEvent, ReactNode } from 'react';
import type { Place } from '#visit';
import { type LinkOptions, useSite } from '../site';
import { useInPanel } from '../text/panel-context';

interface PlaceLinkProps extends LinkOptions {
  readonly to: Place;
  /** Part of the page, without `#`; a panel opens at its beginning. */
  readonly part?: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly rel?: string;
  readonly title?: string;
  /** Whether it leads to where the visitor is. */
  readonly current?: boolean;
  /** Before the link is followed. */
  readonly onClick?: (event: MouseEvent) => void;
}

/** A link to a place of the exhibition: a real address, which the live shell follows without leaving the page. */
export function PlaceLink({
  to,
  part,
  children,
  className,
  rel,
  title,
  current,
  onClick,
  ...options
}: PlaceLinkProps) {
  const href = useSite().hrefOf(to, options);
  const inPanel = useInPanel();
  return (
    <a
      href={part && !inPanel ? `${href}#${part}` : href}
      className={className}
      rel={rel}
      title={title}
      aria-current={current ? 'true' : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
