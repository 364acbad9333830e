/** What a generated entry says, by language; other languages of the exhibition say it in the first. */
interface Words {
  /** What a work is called, before its number. */
  readonly study: string;
  /** What somebody is called, before their number. */
  readonly maker: string;
  readonly role: string;
  readonly title: string;
  readonly summary: string;
  readonly work: string;
  readonly person: string;
  readonly alt: string;
}

export const words: Readonly<Record<string, Words>> = {
  en: {
    study: 'Study',
    maker: 'Maker',
    role: 'Nobody: a name for tests',
    title: 'Exhibition for tests',
    summary: 'An entry made for tests; it shows the model of another work.',
    work: 'This work does not exist. It was made by a program, to see how the exhibition does when it is large.',
    person:
      'This person does not exist. A program made the name, to see how the exhibition does when it is large.',
    alt: 'The picture of a model that stands for many works.',
  },
  fr: {
    study: 'Étude',
    maker: 'Créateur',
    role: 'Personne : un nom pour les essais',
    title: 'Exposition d’essai',
    summary: 'Une notice faite pour les essais ; elle montre le modèle d’une autre œuvre.',
    work: 'Cette œuvre n’existe pas. Un programme l’a faite, pour voir comment se comporte une grande exposition.',
    person:
      'Cette personne n’existe pas. Un programme a fait ce nom, pour voir comment se comporte une grande exposition.',
    alt: 'L’image d’un modèle qui tient lieu de beaucoup d’œuvres.',
  },
  nl: {
    study: 'Studie',
    maker: 'Maker',
    role: 'Niemand: een naam voor proeven',
    title: 'Tentoonstelling voor proeven',
    summary: 'Een vermelding voor proeven; zij toont het model van een ander werk.',
    work: 'Dit werk bestaat niet. Een programma maakte het, om te zien hoe een grote tentoonstelling zich houdt.',
    person:
      'Deze persoon bestaat niet. Een programma maakte de naam, om te zien hoe een grote tentoonstelling zich houdt.',
    alt: 'De afbeelding van een model dat voor vele werken staat.',
  },
  ru: {
    study: 'Этюд',
    maker: 'Мастер',
    role: 'Никто: имя для проверок',
    title: 'Выставка для проверок',
    summary: 'Запись для проверок; она показывает модель другой работы.',
    work: 'Этой работы нет. Её составила программа, чтобы увидеть, как ведёт себя большая выставка.',
    person: 'Этого человека нет. Имя составила программа, чтобы увидеть, как ведёт себя большая выставка.',
    alt: 'Изображение модели, которая стоит за многие работы.',
  },
};
