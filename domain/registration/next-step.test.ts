import { describe, expect, it } from 'vitest'
import { nextStep, type Situation } from './next-step'

const draft: Situation = {
  phase: 'draft',
  cancelled: false,
  types: 0,
  summaryWritten: false,
  pending: 0,
  waiting: 0,
  deadMails: 0,
  opensAt: null,
}

describe('the next thing to do', () => {
  it('leads a new forum from types to publication', () => {
    expect(nextStep(draft)).toBe('add-types')
    expect(nextStep({ ...draft, types: 2 })).toBe('write-summary')
    expect(nextStep({ ...draft, types: 2, summaryWritten: true })).toBe('publish')
  })

  it('opens registration, unless a date will', () => {
    const published: Situation = { ...draft, phase: 'published', types: 2, summaryWritten: true }
    expect(nextStep(published)).toBe('open-registration')
    expect(nextStep({ ...published, opensAt: new Date('2026-12-01T08:00:00Z') })).toBe('opens-later')
  })

  it('puts people who wait for an answer before everything else', () => {
    const open: Situation = { ...draft, phase: 'registration-open', types: 2, summaryWritten: true }
    expect(nextStep(open)).toBe('share')
    expect(nextStep({ ...open, waiting: 3 })).toBe('waiting')
    expect(nextStep({ ...open, waiting: 3, pending: 1 })).toBe('approve')
    expect(nextStep({ ...open, waiting: 3, pending: 1, deadMails: 1 })).toBe('dead-mails')
  })

  it('follows the day itself', () => {
    expect(nextStep({ ...draft, phase: 'registration-closed', types: 1 })).toBe('closed')
    expect(nextStep({ ...draft, phase: 'live', types: 1 })).toBe('live')
    expect(nextStep({ ...draft, phase: 'over', deadMails: 4 })).toBe('over')
    expect(nextStep({ ...draft, phase: 'archived' })).toBe('archived')
    expect(nextStep({ ...draft, phase: 'registration-closed', cancelled: true })).toBe('cancelled')
  })
})
