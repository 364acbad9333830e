import { ChevronDown, CornerDownLeft, Delete, Globe } from 'lucide-react';
import { type SyntheticEvent, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useSite } from '../../site';
import { useMessage } from '../../text/message';
import { erase, submit, type } from './edit';
import { Key } from './key';
import styles from './keyboard.module.css';
import { firstLetters, LAYOUTS, layoutOf, NUMBERS, nextLayout } from './layouts';
import { useField } from './use-field';

/** The keyboard on the screen: there while a field has the focus, which stays in the field. */
export function Keyboard() {
  const { language, data } = useSite();
  const say = useMessage();
  const { field, dismiss } = useField();
  const [layout, setLayout] = useState(() => layoutOf(language));
  const [numbers, setNumbers] = useState(false);
  useEffect(() => setLayout(layoutOf(language)), [language]);
  useEffect(() => {
    if (!field) return;
    const root = document.documentElement;
    root.dataset['keyboard'] = '';
    // What is found stands below the field, so that goes to the top.
    field.scrollIntoView({ block: 'start' });
    return () => {
      delete root.dataset['keyboard'];
    };
  }, [field]);
  if (!field) return null;

  const languages = data.catalog.languages.map(({ tag }) => tag);
  const next = nextLayout(layout, languages);
  const nameOf = (tag: string) => data.catalog.languages.find((known) => known.tag === tag)?.name ?? tag;
  const keys = numbers ? NUMBERS : LAYOUTS[layout];
  const board = (
    // A press anywhere on it leaves the focus in the field.
    <fieldset
      className={styles['keyboard']}
      aria-label={say('kiosk.keyboard')}
      onPointerDown={keepFocus}
      onMouseDown={keepFocus}
    >
      {keys.map((row) => (
        <div key={row.join('')} className={styles['row']} lang={numbers ? undefined : layout}>
          {row.map((letter) => (
            <Key key={letter} onPress={() => type(field, letter)}>
              {letter}
            </Key>
          ))}
        </div>
      ))}
      <div className={styles['row']}>
        <Key
          wide
          label={say(numbers ? 'kiosk.letters' : 'kiosk.numbers')}
          onPress={() => setNumbers(!numbers)}
        >
          {numbers ? firstLetters(layout) : '123'}
        </Key>
        <Key
          wide
          label={say('kiosk.layout', { language: nameOf(next) })}
          onPress={() => {
            setNumbers(false);
            setLayout(next);
          }}
        >
          <Globe size={22} aria-hidden="true" />
          {layout.toUpperCase()}
        </Key>
        <Key space label={say('kiosk.space')} onPress={() => type(field, ' ')} />
        <Key wide label={say('kiosk.delete')} repeats onPress={() => erase(field)}>
          <Delete size={24} aria-hidden="true" />
        </Key>
        <Key
          wide
          label={say('search.submit')}
          onPress={() => {
            submit(field);
            dismiss();
          }}
        >
          <CornerDownLeft size={24} aria-hidden="true" />
        </Key>
        <Key wide label={say('kiosk.hide')} onPress={dismiss}>
          <ChevronDown size={24} aria-hidden="true" />
        </Key>
      </div>
    </fieldset>
  );
  // A dialog makes everything outside of it deaf, so the keyboard goes in.
  return createPortal(<aside>{board}</aside>, field.closest('dialog') ?? document.body);
}

function keepFocus(event: SyntheticEvent): void {
  event.preventDefault();
}
