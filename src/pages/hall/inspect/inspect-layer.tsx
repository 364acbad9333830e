import { BesideCaptions } from './beside/beside-captions';
import { NoteCard } from './notes/note-card';
import { NotePins } from './notes/note-pins';
import { TapeLine } from './tape/tape-line';
import { useWorkInHand } from './use-work-in-hand';

/** What lies over the work in hand: the tape, the buttons of its notes, and the one that is open. */
export function InspectLayer() {
  const held = useWorkInHand();
  if (!held) return null;
  const { id, notes = [] } = held.work;
  return (
    <div key={id}>
      <TapeLine />
      <BesideCaptions work={held.work} />
      {notes.length > 0 && (
        <>
          <NotePins notes={notes} />
          <NoteCard notes={notes} />
        </>
      )}
    </div>
  );
}
