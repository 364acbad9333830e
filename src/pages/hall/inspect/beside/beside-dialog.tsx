import { useDeferredValue, useState } from 'react';
import type { Work } from '#catalog';
import { useSite, useVisit } from '../../../site';
import { Text } from '../../../text/localized';
import { type MessageId, useMessage } from '../../../text/message';
import { WorkStill } from '../../../works/work-still';
import { Modal } from '../modal';
import styles from './beside.module.css';
import type { Kindred, Kinship } from './kindred';
import { useKindred } from './use-kindred';

/** So many are shown at once: an exhibition of thousands is searched. */
const MOST = 60;

const kinships: readonly (readonly [Kinship, MessageId])[] = [
  ['form', 'beside.form'],
  ['technique', 'beside.technique'],
  ['other', 'beside.other'],
];

/** Chooses the work that is laid beside the one in hand: its kindred first. */
export function BesideDialog({ work, onClose }: { work: Work; onClose: () => void }) {
  const { inspection } = useVisit().commands;
  const say = useMessage();
  const [words, setWords] = useState('');
  const found = useKindred(work, useDeferredValue(words)).slice(0, MOST);
  const choose = (id: string) => {
    // What cannot be laid there is told by the command itself.
    inspection.beside(id).catch(() => {});
    onClose();
  };
  return (
    <Modal title={say('beside.title')} onClose={onClose}>
      <input
        type="search"
        className={styles['search']}
        aria-label={say('beside.search')}
        placeholder={say('beside.search')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {found.length === 0 && (
        <p className={styles['nothing']} role="status">
          {say('beside.nothing')}
        </p>
      )}
      {kinships.map(([kinship, title]) => (
        <Choices
          key={kinship}
          title={say(title)}
          works={found.filter((kindred) => kindred.kinship === kinship)}
          onChoose={choose}
        />
      ))}
    </Modal>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly works: readonly Kindred[];
  readonly onChoose: (work: string) => void;
}

function Choices({ title, works, onChoose }: ChoicesProps) {
  const { index } = useSite().data;
  if (works.length === 0) return null;
  return (
    <section className={styles['kinship']}>
      <h3>{title}</h3>
      <ul>
        {works.map(({ work }) => (
          <li key={work.id}>
            <button type="button" className={styles['choice']} onClick={() => onChoose(work.id)}>
              <span className={styles['still']}>
                <WorkStill work={work} lazy decorative />
              </span>
              <span className={styles['name']}>
                <Text of={work.title} />
              </span>
              <Country name={index.countries.get(work.country)?.name} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Country({ name }: { name: Work['title'] | undefined }) {
  if (!name) return null;
  return (
    <span className={styles['country']}>
      <Text of={name} />
    </span>
  );
}
