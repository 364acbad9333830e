import { Group } from 'three';
import type { HallModel } from '../hall/hall-model';
import type { Profile } from '../stage/profile';
import type { HallWriting } from '../types';
import { loadFonts } from '../writing/letters';
import { createBoard } from './create-board';

/** Pixels a metre. */
const DENSITY = { desktop: 700, phone: 350, low: 350 } as const;

/** The texts of the exhibition on the boards of a hall. */
export interface Boards {
  readonly group: Group;
  /** Writes them anew; `done` when there is something new to see. */
  write(done: () => void): void;
  dispose(): void;
}

export function createBoards({ hall, room }: HallModel, { tier }: Profile, writing: HallWriting): Boards {
  const boards = hall.boards.flatMap((board) => {
    const written = createBoard(board, DENSITY[tier], room);
    return written ? [{ board, written }] : [];
  });
  const group = new Group();
  group.name = 'boards';
  for (const { written } of boards) group.add(written.mesh);
  let disposed = false;
  return {
    group,
    write(done) {
      const texts = boards.map(({ board }) => writing.board(board));
      const draw = (): void => {
        boards.forEach(({ written }, at) => {
          const text = texts[at];
          if (text) written.write(text);
        });
        done();
      };
      draw();
      const letters = texts.flatMap(({ heading, paragraphs }) => [
        heading,
        ...paragraphs.map(({ strong = '', text }) => strong + text),
      ]);
      void loadFonts([...new Set(letters.join(''))].join('')).then((came) => {
        if (came && !disposed) draw();
      });
    },
    dispose() {
      disposed = true;
      for (const { written } of boards) written.dispose();
    },
  };
}
