import { createContext, type ReactNode, type Ref, useContext } from 'react';

const LevelContext = createContext(1);

/** Raises the level of the headings inside: a panel's title stands below the hall's. */
export function Below({ children }: { children: ReactNode }) {
  return <LevelContext.Provider value={useContext(LevelContext) + 1}>{children}</LevelContext.Provider>;
}

interface HeadingProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly id?: string;
  readonly ref?: Ref<HTMLHeadingElement>;
}

/** A heading of the level that its place asks for. It can take the focus, so that opening something can land on it. */
export function Heading({ children, className, id, ref }: HeadingProps) {
  const Tag = `h${Math.min(6, useContext(LevelContext))}` as 'h1';
  return (
    <Tag className={className} id={id} ref={ref} tabIndex={-1} data-heading="">
      {children}
    </Tag>
  );
}
