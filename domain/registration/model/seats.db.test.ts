import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { onEachDatabase } from '@/prisma/factories/database'
import { accepted, type OpenForum, openForum, startOfTests } from '@/prisma/factories/forum'
import { holderOf, registered } from '@/prisma/factories/registration'
import { cancelOwn, changeType } from '../commands/attendee'
import { saveQuota, saveType } from '../commands/quotas'
import {
  acceptOffer,
  expireOffers,
  offerOutOfTurn,
  rejoinWaitingList,
  withdrawFromWaitingList,
} from '../commands/waiting-list'
import { freeSeats } from '../seats'
import { type ModelPerson, offerHours, SeatModel, type Standing } from './seat-model'

/** The product: one forum, and its registrations in the order of the model's people. */
type Real = { forum: OpenForum; ids: string[] }

const far = new Date(startOfTests.getTime() + 1000 * 86_400_000)

/** Compares every person and every counter with the model, and the promise with the rows alone. */
async function agree(model: SeatModel, { forum, ids }: Real): Promise<void> {
  const [rows, quotas] = await Promise.all([
    db().registration.findMany({
      where: { forumId: forum.forumId },
      include: { waitingList: { orderBy: { id: 'asc' } } },
    }),
    db().quota.findMany({ where: { forumId: forum.forumId }, orderBy: { position: 'asc' } }),
  ])
  const standings = ids.map((id): [number, Standing] => {
    const row = rows.find((candidate) => candidate.id === id)
    const type = forum.typeIds.indexOf(row?.typeId ?? '')
    if (row?.status === 'CONFIRMED') return [type, 'CONFIRMED']
    if (row?.status !== 'WAITLISTED') return [type, 'GONE']
    const status = row.waitingList.at(-1)?.status
    return [type, status === 'WAITING' || status === 'OFFERED' ? status : 'EXPIRED']
  })
  expect(standings).toEqual(model.people.map(({ type, standing }) => [type, standing]))
  expect(quotas.map(({ taken }) => taken)).toEqual([model.taken(0), model.taken(1)])
  for (const quota of quotas) {
    const waits = rows.some(({ waitingList }) =>
      waitingList.some((entry) => entry.status === 'WAITING' && entry.quotaId === quota.id),
    )
    if (waits) expect(freeSeats(quota)).toBe(0)
  }
}

type Step = (model: SeatModel, real: Real, at: Date) => Promise<void>

const hourOf = (model: SeatModel) => new Date(startOfTests.getTime() + model.hour * 3_600_000)

/** One command: what it does to both, after which they must agree. `pick` chooses among those it applies to. */
class Command implements fc.AsyncCommand<SeatModel, Real> {
  constructor(
    readonly name: string,
    readonly applies: (model: SeatModel) => boolean,
    readonly step: Step,
  ) {}
  check = (model: Readonly<SeatModel>) => this.applies(model as SeatModel)
  async run(model: SeatModel, real: Real): Promise<void> {
    await this.step(model, real, hourOf(model))
    await agree(model, real)
  }
  toString = () => this.name
}

/** A command on somebody who stands in one of these ways. */
function withSomebody(
  name: string,
  standings: readonly Standing[],
  number: number,
  step: (person: ModelPerson, id: string, ...rest: Parameters<Step>) => Promise<void>,
): Command {
  const those = (model: SeatModel) => model.people.filter(({ standing }) => standings.includes(standing))
  const applies = (model: SeatModel) => those(model).length > 0
  return new Command(`${name} ${number}`, applies, async (model, real, at) => {
    const people = those(model)
    const person = people[number % people.length]
    if (person) await step(person, real.ids[model.people.indexOf(person)] ?? '', model, real, at)
  })
}

const register = (type: number) =>
  new Command(
    `register with type ${type}`,
    () => true,
    async (model, real, at) => {
      model.arrive(type)
      const { registrationId } = await registered(real.forum, { typeId: real.forum.typeIds[type] ?? '' }, at)
      real.ids.push(registrationId)
    },
  )

const capacity = (quota: number, seats: number) =>
  new Command(
    `capacity of ${quota} to ${seats}`,
    () => true,
    async (model, real, at) => {
      model.setCapacity(quota, seats)
      accepted(
        await saveQuota(
          real.forum.scope,
          { id: real.forum.quotaIds[quota], name: { fr: 'Q' }, capacity: seats },
          { at },
        ),
      )
    },
  )

const wait = (hours: number) =>
  new Command(
    `wait ${hours} h`,
    () => true,
    async (model) => {
      model.hour += hours
    },
  )

const expireAfter = (hours: number) =>
  new Command(
    `expire after ${hours} h`,
    (model) => model.people.some(({ standing }) => standing === 'OFFERED'),
    async (model) => {
      model.hour += hours
      model.expire()
      await expireOffers(hourOf(model))
    },
  )

const live: readonly Standing[] = ['CONFIRMED', 'WAITING', 'OFFERED', 'EXPIRED']

const cancel = (number: number) =>
  withSomebody('cancel', ['CONFIRMED', 'EXPIRED'], number, async (person, registrationId, model, real, at) => {
    model.leave(person)
    accepted(await cancelOwn(holderOf(real.forum, { registrationId }), { at }))
  })

const withdraw = (number: number) =>
  withSomebody('withdraw', ['WAITING', 'OFFERED'], number, async (person, registrationId, model, real, at) => {
    model.leave(person)
    accepted(await withdrawFromWaitingList(holderOf(real.forum, { registrationId }), { at }))
  })

const accept = (number: number) =>
  withSomebody('accept', ['OFFERED', 'EXPIRED'], number, async (person, registrationId, model, real, at) => {
    const possible = model.accept(person)
    expect((await acceptOffer(holderOf(real.forum, { registrationId }), { at })).ok).toBe(possible)
  })

const rejoin = (number: number) =>
  withSomebody('rejoin', ['EXPIRED'], number, async (person, registrationId, model, real, at) => {
    model.rejoin(person)
    accepted(await rejoinWaitingList(holderOf(real.forum, { registrationId }), { at }))
  })

const change = (number: number, type: number) =>
  withSomebody(`to type ${type}:`, live, number, async (person, registrationId, model, real, at) => {
    if (person.type === type) return
    const possible = model.changeType(person, type)
    const result = await changeType(holderOf(real.forum, { registrationId }), real.forum.typeIds[type] ?? '', { at })
    expect(result.ok ? 'changed' : result.error).toBe(possible ? 'changed' : 'quota-full')
  })

const putFirst = (number: number) =>
  withSomebody('put first', ['WAITING'], number, async (person, registrationId, model, real, at) => {
    model.putFirst(person)
    const where = { registrationId, status: 'WAITING' } as const
    const entry = await db().waitingListEntry.findFirstOrThrow({ where })
    accepted(await offerOutOfTurn(real.forum.scope, entry.id, 'Raison', { at }))
  })

const nth = fc.nat({ max: 7 })
const type = fc.nat({ max: 2 })
const anything = [
  type.map(register),
  type.map(register),
  nth.map(cancel),
  nth.map(cancel),
  nth.map(withdraw),
  nth.map(accept),
  nth.map(accept),
  nth.map(rejoin),
  nth.map(rejoin),
  nth.map(putFirst),
  fc.tuple(nth, type).map(([number, to]) => change(number, to)),
  fc.tuple(nth, type).map(([number, to]) => change(number, to)),
  fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 3 })).map(([quota, seats]) => capacity(quota, seats)),
  fc.constantFrom(1, 11, 12).map(wait),
  fc.constantFrom(0, 12, 12).map(expireAfter),
]

/** Two types share the first quota, the third type has the second. */
async function stage(capacities: readonly [number, number]): Promise<Real> {
  const forum = await openForum({ capacities, offerHours, startsAt: far })
  const type = { name: { fr: 'Partage' }, description: {}, colour: 3, quotaId: forum.quotaIds[0] ?? '' }
  const plain = { opensAt: null, closesAt: null, requiresApproval: false, hidden: false }
  const { typeId } = accepted(await saveType(forum.scope, { ...type, ...plain }, { at: startOfTests }))
  const [first = '', second = ''] = forum.typeIds
  return { forum: { ...forum, typeIds: [first, typeId, second] }, ids: [] }
}

/** Types of those who have come before the story begins: more than there are seats. */
const early = [0, 1, 0, 0, 1, 2, 2, 2]

onEachDatabase('seats against their model', () => {
  it('never sells a seat twice and leaves none empty while somebody waits', async () => {
    const story = fc.commands(anything, { maxCommands: 30, size: 'max' })
    const capacities = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.nat({ max: 1 }))
    const property = fc.asyncProperty(capacities, story, async (seats, commands) => {
      const [model, real] = [new SeatModel(seats), await stage(seats)]
      for (const type of early) await register(type).step(model, real, hourOf(model))
      await fc.asyncModelRun(() => ({ model, real }), commands)
    })
    await fc.assert(property, { numRuns: 20 })
  }, 120_000)
})
