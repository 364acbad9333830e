import type { ReactNode } from 'react';
import type { Place } from '#visit';
import { useSite } from '../site';
import styles from './button.module.css';

interface EnterLinkProps {
  readonly place: Place;
  readonly children: ReactNode;
  readonly quiet?: boolean;
}

/**
 * The way into the hall, at the place that is shown. It is a link with an address of its own, so that it works before
 * any script has come; `data-enter` tells the page's script that it means the hall.
 */
export function EnterLink({ place, children, quiet = false }: EnterLinkProps) {
  const { hrefOf, visit, enter } = useSite();
  return (
    <a
      className={quiet ? styles['quiet'] : styles['strong']}
      href={hrefOf(place, { mode: 'hall' })}
      data-enter=""
      onClick={(event) => {
        if (!visit || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        enter();
      }}
    >
      {children}
    </a>
  );
}
