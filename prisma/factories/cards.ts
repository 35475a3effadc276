import { savePlan } from '@/domain/workshops/commands/plans'
import { publishPlan } from '@/domain/workshops/commands/publish'
import { db } from '@/lib/db/client'
import { accepted, startOfTests } from './forum'
import { type OpenWorkshop, openedWorkshop } from './workshop'

/** A table of cards with everybody at it: so many in each hand, so many on the table. */
export async function cardsAt({
  people,
  inHand = 0,
  onTable = 0,
}: {
  people: number
  inHand?: number
  onTable?: number
}): Promise<{ made: OpenWorkshop; tableId: string }> {
  const at = startOfTests
  const made = await openedWorkshop({
    people,
    questions: 1,
    tables: 1,
    rounds: 4,
    workshop: { format: 'CARDS', cardsWritten: 5, cardsDealt: 3, cardsChosen: 5 },
    furniture: { maxSeats: Math.max(people, 4) },
  })
  const [tableId = ''] = made.tableIds
  const { scope } = made.forum
  const assign = { '1': Object.fromEntries(made.registrationIds.map((id) => [id, tableId])) }
  const saved = accepted(await savePlan(scope, made.workshopId, { assign }, { at }))
  accepted(await publishPlan(scope, { workshopId: made.workshopId, ...saved }, { tell: 'nobody', at }))
  const card = { tableId, round: 1, colour: 'green', text: 'Une idée', createdAt: at }
  const hands = made.registrationIds.flatMap((holderId) =>
    Array.from({ length: inHand }, () => ({ ...card, holderId })),
  )
  const free = Array.from({ length: onTable }, () => card)
  await db().card.createMany({ data: [...hands, ...free] })
  return { made, tableId }
}
