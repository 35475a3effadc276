import { expect, it } from 'vitest'
import { type FormQuestion, visibleQuestions } from './form'

const question = (id: string, change: Partial<FormQuestion> = {}): FormQuestion => {
  const plain = { kind: 'SHORT_TEXT' as const, label: {}, help: {}, required: false, options: [], typeIds: [] }
  return { id, ...plain, dependsOnId: null, dependsOnValue: null, ...change }
}

const waits = (id: string, dependsOnId: string, dependsOnValue: string) => question(id, { dependsOnId, dependsOnValue })
const shown = (questions: FormQuestion[], answers: Record<string, string | string[]>, typeId = 'a') =>
  visibleQuestions({ questions }, typeId, answers).map(({ id }) => id)

it('asks some types only', () => {
  const questions = [question('all'), question('some', { typeIds: ['b', 'c'] })]
  expect([shown(questions, {}, 'a'), shown(questions, {}, 'b')]).toEqual([['all'], ['all', 'some']])
})

it('shows a question once another has the value it waits for, one choice among several too', () => {
  const questions = [question('q'), waits('w', 'q', 'yes')]
  expect(
    [{}, { q: 'no' }, { q: 'yes' }, { q: ['no', 'yes'] }].map((answers) => shown(questions, answers).length),
  ).toEqual([1, 1, 2, 2])
})

it('hides what waits for a hidden question, whatever was typed before', () => {
  const questions = [question('a'), waits('b', 'a', 'yes'), waits('c', 'b', 'yes')]
  expect(shown(questions, { a: 'yes', b: 'yes' })).toEqual(['a', 'b', 'c'])
  expect(shown(questions, { a: 'no', b: 'yes' })).toEqual(['a'])
})

it('never shows questions that wait for each other, or for one that is gone', () => {
  expect(
    shown([waits('a', 'b', 'x'), waits('b', 'a', 'x'), waits('c', 'gone', 'x')], { a: 'x', b: 'x', gone: 'x' }),
  ).toEqual([])
})
