import { saveConsent, saveQuestion } from '../../domain/registration/commands/questions'
import { consentSchema, questionSchema } from '../../domain/registration/setup'
import type { OrganisedForum } from '../../domain/shared/scope'
import type { ProfileKey } from './next-stop-types'
import { nextStopThemes } from './next-stop-words'
import { done, three } from './words'

type QuestionKey = 'themes' | 'project' | 'projectWords' | 'population' | 'media' | 'travel' | 'carpool' | 'lunch'

/** Ids of what the form asks. */
export type SeededForm = {
  typeIds: Map<ProfileKey, string>
  questionIds: Map<QuestionKey, string>
  requiredConsents: string[]
  otherConsents: string[]
}

type Asked = { key: QuestionKey; only?: readonly ProfileKey[]; after?: QuestionKey; values: Record<string, unknown> }

const questions: readonly Asked[] = [
  {
    key: 'themes',
    values: {
      kind: 'SEVERAL_CHOICES',
      label: three('Quels thèmes vous amènent ?', 'Welke thema’s brengen u hier?', 'Which themes bring you here?'),
      help: three(
        'Ils nous aident à composer les tables.',
        'Ze helpen ons de tafels samen te stellen.',
        'They help us put the tables together.',
      ),
      options: nextStopThemes.map(({ key, name }) => ({ key, label: name })),
    },
  },
  {
    key: 'project',
    values: {
      kind: 'YES_NO',
      label: three(
        'Portez-vous un projet de territoire connecté ?',
        'Werkt u aan een project voor een verbonden gebied?',
        'Do you run a connected-territory project?',
      ),
      required: true,
    },
  },
  {
    key: 'projectWords',
    after: 'project',
    values: {
      kind: 'LONG_TEXT',
      dependsOnValue: 'yes',
      label: three(
        'En deux phrases, de quoi s’agit-il ?',
        'Waarover gaat het, in twee zinnen?',
        'What is it, in two sentences?',
      ),
    },
  },
  {
    key: 'population',
    only: ['elected', 'staff'],
    values: {
      kind: 'NUMBER',
      label: three(
        'Combien d’habitants compte votre territoire ?',
        'Hoeveel inwoners telt uw gebied?',
        'How many people live in your territory?',
      ),
      help: three('Un ordre de grandeur suffit.', 'Een grootteorde volstaat.', 'A rough figure will do.'),
    },
  },
  {
    key: 'media',
    only: ['witness'],
    values: {
      kind: 'SHORT_TEXT',
      label: three(
        'Pour quel laboratoire ou quel média ?',
        'Voor welk labo of welk medium?',
        'For which laboratory or media?',
      ),
      required: true,
    },
  },
  {
    key: 'travel',
    values: {
      kind: 'CHOICE',
      label: three('Comment viendrez-vous ?', 'Hoe komt u?', 'How will you come?'),
      options: [
        { key: 'train', label: three('En train', 'Met de trein', 'By train') },
        { key: 'tram', label: three('En tram ou en bus', 'Met tram of bus', 'By tram or bus') },
        { key: 'bicycle', label: three('À vélo ou à pied', 'Met de fiets of te voet', 'By bicycle or on foot') },
        { key: 'car', label: three('En voiture', 'Met de auto', 'By car') },
      ],
    },
  },
  {
    key: 'carpool',
    after: 'travel',
    values: {
      kind: 'NUMBER',
      dependsOnValue: 'car',
      label: three(
        'Combien de places pouvez-vous offrir en covoiturage ?',
        'Hoeveel plaatsen kunt u aanbieden om te carpoolen?',
        'How many seats can you offer to others?',
      ),
    },
  },
  {
    key: 'lunch',
    values: {
      kind: 'YES_NO',
      label: three('Déjeunez-vous avec nous ?', 'Eet u ’s middags met ons mee?', 'Will you have lunch with us?'),
      required: true,
    },
  },
]

const consents = [
  {
    required: true,
    text: three(
      'J’ai lu comment mes données sont utilisées pour organiser cette journée.',
      'Ik heb gelezen hoe mijn gegevens voor deze dag worden gebruikt.',
      'I have read how my data is used to organise this day.',
    ),
  },
  {
    required: false,
    text: three(
      'Mon nom, ma fonction et mon organisation peuvent figurer sur la liste remise aux participants.',
      'Mijn naam, functie en organisatie mogen op de deelnemerslijst staan.',
      'My name, function and organisation may appear on the list handed to participants.',
    ),
  },
  {
    required: false,
    text: three(
      'J’accepte d’apparaître sur les photos de la journée.',
      'Ik mag op de foto’s van de dag staan.',
      'I agree to appear in photographs of the day.',
    ),
  },
]

/** Asks several kinds of questions, some of them only after another answer or of some profiles. */
export async function seedForm(scope: OrganisedForum, typeIds: Map<ProfileKey, string>, at: Date): Promise<SeededForm> {
  const questionIds = new Map<QuestionKey, string>()
  for (const { key, only = [], after, values } of questions) {
    const question = questionSchema.parse({
      help: {},
      dependsOnId: after ? questionIds.get(after) : null,
      typeIds: only.map((profile) => typeIds.get(profile)),
      ...values,
    })
    questionIds.set(key, done(await saveQuestion(scope, question, { at })).questionId)
  }
  const given: { id: string; required: boolean }[] = []
  for (const consent of consents) {
    const { consentId } = done(await saveConsent(scope, consentSchema.parse(consent), { at }))
    given.push({ id: consentId, required: consent.required })
  }
  const ids = (required: boolean) => given.filter((one) => one.required === required).map(({ id }) => id)
  return { typeIds, questionIds, requiredConsents: ids(true), otherConsents: ids(false) }
}
