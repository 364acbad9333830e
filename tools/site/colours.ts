/** The exhibition's own colour: the blue of the plinths. */
export const HOUSE_BLUE = '#1d2a5b';

/** The paper of pages by day and by night, as in `src/pages/styles/tokens.css`. */
export const PAPER = { light: '#f6f3ec', dark: '#191714' } as const;
