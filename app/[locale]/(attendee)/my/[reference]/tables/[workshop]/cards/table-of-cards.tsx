import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { ownCards, ShownCard } from '@/domain/workshops/queries/cards'
import type { RoundStep } from '@/domain/workshops/schema'
import { Press } from '../../../agenda/_parts/press'
import { choose, takeBack } from './actions'
import { Cards, Choice } from './hand'
import { SwapForm } from './swap-form'
import { WriteForm } from './write-form'

type Props = {
  own: NonNullable<Awaited<ReturnType<typeof ownCards>>>
  /** Null before the first step. */
  step: RoundStep | null
  hidden: { reference: string; workshop: string }
}

/** What somebody does with the cards of their table in this step. */
export function TableOfCards({ own, step, hidden }: Props) {
  const t = useTranslations('cards')
  const { colours, each, choice, hand, onTable, deals } = own
  if (step === null) return <p className="max-w-text text-21">{t('soon')}</p>
  if (step === 'WRITE' && deals === 0) return <Writing {...{ own, step, hidden }} />
  if (step === 'CHOOSE' || step === 'SHARE') return <Choosing {...{ own, step, hidden }} />
  if (deals === 0) {
    return (
      <>
        <Notice>{t('dealSoon')}</Notice>
        <Cards id="hand" title={t('hand', { count: hand.length })} none={t('handNone')} {...{ colours }} cards={hand} />
      </>
    )
  }
  return (
    <>
      <Cards id="hand" title={t('hand', { count: hand.length })} none={t('handNone')} {...{ colours }} cards={hand} />
      {hand.length > 0 && onTable.length > 0 ? (
        // a card that was swapped is no longer there to be chosen
        <SwapForm
          key={[...hand, ...onTable].map(({ cardId }) => cardId).join()}
          {...{ hidden, hand, onTable, colours }}
        />
      ) : (
        <p className="max-w-text text-soft">{t('swap.nothing')}</p>
      )}
      {choice.length > 0 && <Choice choice={choice} most={each.chosen} colours={colours} />}
    </>
  )
}

function Writing({ own: { colours, each, hand }, hidden }: Props) {
  const t = useTranslations('cards')
  const act = (card: ShownCard) => (
    <div className="flex flex-col gap-2">
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-15 text-link">
          {t('write.change')} <span className="sr-only">{card.text}</span>
        </summary>
        <WriteForm key={card.text} hidden={hidden} colours={colours} card={card} />
      </details>
      <Press action={takeBack} hidden={{ ...hidden, card: card.cardId }} variant="quiet">
        {t('write.takeBack')} <span className="sr-only">{card.text}</span>
      </Press>
    </div>
  )
  return (
    <>
      <p className="max-w-text">{t('write.lead', { count: each.written })}</p>
      {hand.length < each.written ? (
        <WriteForm key={hand.length} hidden={hidden} colours={colours} />
      ) : (
        <Notice kind="ok">{t('write.all')}</Notice>
      )}
      <Cards
        id="hand"
        title={t('written', { count: hand.length, most: each.written })}
        none={t('writtenNone')}
        cards={hand}
        colours={colours}
        act={act}
      />
    </>
  )
}

function Choosing({ own: { colours, each, choice, hand, onTable, sharedAt }, step, hidden }: Props) {
  const t = useTranslations('cards')
  const full = choice.length >= each.chosen
  const press = (card: ShownCard, chosen: boolean) => (
    <Press action={choose} hidden={{ ...hidden, card: card.cardId, chosen: chosen ? 'yes' : 'no' }}>
      {t(chosen ? 'choose.add' : 'choose.remove')} <span className="sr-only">{card.text}</span>
    </Press>
  )
  const add = full ? {} : { act: (card: ShownCard) => press(card, true) }
  return (
    <>
      {sharedAt && <Notice kind="ok">{t('choose.shared')}</Notice>}
      {step === 'CHOOSE' && <p className="max-w-text">{t('choose.lead', { most: each.chosen })}</p>}
      <Choice choice={choice} most={each.chosen} colours={colours} act={(card) => press(card, false)} />
      <Cards
        id="hand"
        title={t('hand', { count: hand.length })}
        none={t('handNone')}
        {...{ colours }}
        cards={hand}
        {...add}
      />
      <Cards
        id="table"
        title={t('onTable', { count: onTable.length })}
        none={t('onTableNone')}
        {...{ colours }}
        cards={onTable}
        {...add}
      />
    </>
  )
}
