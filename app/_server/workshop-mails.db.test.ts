import { beforeEach, expect, it } from 'vitest'
import { savePlan } from '@/domain/workshops/commands/plans'
import { publishPlan } from '@/domain/workshops/commands/publish'
import { moveSeats } from '@/domain/workshops/commands/seats'
import { askToSitWith, withdrawSitWith } from '@/domain/workshops/commands/sit-with'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { mailsTo } from '@/prisma/factories/delivery'
import { accepted } from '@/prisma/factories/forum'
import { holderOf, registered, registrationValues } from '@/prisma/factories/registration'
import { openedWorkshop } from '@/prisma/factories/workshop'

onEachDatabase('mails about tables', () => {
  beforeEach(() => db().keptMail.deleteMany())

  const someone = async () => {
    const made = await openedWorkshop({ questions: 2, tables: 1, rounds: 2, at: new Date() })
    const values = registrationValues(made.forum, { givenName: 'Zoé' })
    const { registrationId } = await registered(made.forum, values, new Date())
    return { made, registrationId, email: values.email }
  }

  it('say each round’s table and question, then which ones are others, and why', async () => {
    const { made, registrationId, email } = await someone()
    const { scope } = made.forum
    const tables = made.tableIds
    const assign = { '1': { [registrationId]: tables[0] ?? '' }, '2': { [registrationId]: tables[1] ?? '' } }
    const { planId, revision } = accepted(await savePlan(scope, made.workshopId, { assign }))
    const seen = { workshopId: made.workshopId, planId, revision }
    accepted(await publishPlan(scope, seen, { tell: 'people' }))
    const told = (await mailsTo(email)).find(({ subject }) => subject.includes('vos tables'))
    expect(told?.text).toContain('Question 1 ?')
    expect(told?.text).toMatch(/Ronde 1[\s\S]*Table 1[\s\S]*Ronde 2[\s\S]*Table 2/i)
    expect(told?.links.some((link) => /\/my\/open\/[\w-]{22}/.test(link))).toBe(true)
    const wanted = [1, 2].map((round) => ({ registrationId, round, tableId: tables[2 - round] ?? '' }))
    accepted(await moveSeats(scope, seen, wanted))
    const moved = (await mailsTo(email)).find(({ subject }) => subject.includes('a changé'))
    expect(moved?.text).toContain('L’organisation a dû déplacer quelques personnes.')
    expect(moved?.text).toMatch(/Ronde 1[\s\S]*Table 2[\s\S]*Ronde 2[\s\S]*Table 1/i)
  })

  it('ask to sit with somebody, unless the request is taken back', async () => {
    const { made, email } = await someone()
    const values = registrationValues(made.forum, { givenName: 'Ana', familyName: 'Diaz' })
    const ana = holderOf(made.forum, await registered(made.forum, values, new Date()))
    const ask = () => askToSitWith(ana, made.workshopId, { email })
    const { sitWithId } = accepted(await ask())
    accepted(await withdrawSitWith(ana, sitWithId))
    expect((await mailsTo(email)).some(({ subject }) => subject.includes('Ana Diaz'))).toBe(false)
    accepted(await ask())
    expect((await mailsTo(email)).filter(({ subject }) => subject.includes('Ana Diaz'))).toHaveLength(1)
  })
})
