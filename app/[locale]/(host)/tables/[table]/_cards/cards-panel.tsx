import { useTranslations } from 'next-intl'
import { Confirm } from '@/components/ui/confirm'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { CardForm } from '@/components/workshops/card-form'
import { CardList, ChoiceList } from '@/components/workshops/card-list'
import type { ShownCard } from '@/domain/workshops/shown-card'
import { SeatForm } from '../seat-form'
import { choose, write } from './actions'
import type { AtTable } from './at-table'
import { Dealing } from './dealing'
import { Sharing } from './sharing'

/** The cards of a table in the hands of its host: dealt, chosen, shown to all. */
export function CardsPanel({ over, ...at }: AtTable & { over: boolean }) {
  const t = useTranslations('cards.host')
  const { cards, step } = at
  const choosing = step === 'CHOOSE' || step === 'SHARE'
  return (
    <section aria-labelledby="cards" className="flex flex-col gap-6 border-line border-b py-6">
      <div>
        <Heading level={2} size="block" id="cards">
          {t('title')}
        </Heading>
        <p className="mt-1 max-w-text">{t(`step.${step ?? 'none'}`, { most: cards.each.chosen })}</p>
      </div>
      <Counts cards={cards} />
      {!over && step && !choosing && <Dealing {...at} />}
      {choosing ? (
        <Choosing {...at} over={over} />
      ) : (
        cards.onTable.length > 0 && <OnTable cards={cards.onTable} colours={cards.colours} />
      )}
      {!over && step && (
        <Confirm label={t('add')}>
          <p>{t('addText')}</p>
          <CardForm
            key={cards.written}
            action={write}
            hidden={at.hidden}
            colours={cards.colours}
            keep={`card:${at.hidden.table}`}
          />
        </Confirm>
      )}
    </section>
  )
}

/** How far the table is: nobody's hand is read. */
function Counts({ cards: { written, inHands, onTable, choice, each } }: Pick<AtTable, 'cards'>) {
  const t = useTranslations('cards')
  const counts = [
    [t('counts.written'), written],
    [t('counts.inHands'), inHands.length],
    [t('counts.onTable'), onTable.length],
    [t('counts.chosen'), t('counts.of', { count: choice.length, most: each.chosen })],
  ] as const
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4">
      {counts.map(([name, count]) => (
        <div key={name} className="flex flex-col-reverse border-line border-s-2 ps-3">
          <dt className="text-15 text-soft">{name}</dt>
          <dd className="font-display font-[650] text-24 tabular-nums">{count}</dd>
        </div>
      ))}
    </dl>
  )
}

type Listed = Parameters<typeof CardList>[0]

function OnTable(props: Pick<Listed, 'cards' | 'colours' | 'act'>) {
  const t = useTranslations('cards')
  return <CardList id="table" title={t('onTable', { count: props.cards.length })} none={t('onTableNone')} {...props} />
}

function Choosing({ cards, step, hidden, over }: AtTable & { over: boolean }) {
  const t = useTranslations('cards')
  const { choice, colours, each, onTable, inHands, deals } = cards
  const press = (card: ShownCard, chosen: boolean) => {
    const words = t(chosen ? 'choose.add' : 'choose.remove')
    return (
      <SeatForm
        action={choose}
        hidden={{ ...hidden, card: card.cardId, chosen: chosen ? 'yes' : 'no' }}
        label={t('host.which', { act: words, card: card.text })}
      >
        {words}
      </SeatForm>
    )
  }
  const add = over || choice.length >= each.chosen ? undefined : (card: ShownCard) => press(card, true)
  const remove = over ? undefined : (card: ShownCard) => press(card, false)
  return (
    <>
      {!over && <Sharing {...{ cards, step, hidden }} />}
      <ChoiceList cards={choice} most={each.chosen} colours={colours} act={remove} />
      <OnTable cards={onTable} colours={colours} act={add} />
      {deals > 0 && inHands.length > 0 ? (
        <CardList
          id="hands"
          title={t('host.inHands', { count: inHands.length })}
          cards={inHands}
          colours={colours}
          act={add}
        />
      ) : (
        inHands.length > 0 && <Notice>{t('host.notDealt', { count: inHands.length })}</Notice>
      )}
    </>
  )
}
