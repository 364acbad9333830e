import { createContext, useContext } from 'react';

/** True inside a panel of the hall, which stands on the same document as the page behind it. */
export const PanelContext = createContext(false);
export const useInPanel = (): boolean => useContext(PanelContext);
