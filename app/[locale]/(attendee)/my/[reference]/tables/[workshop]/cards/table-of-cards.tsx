import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { CardList, ChoiceList } from '@/components/workshops/card-list'
import type { ShownCard } from '@/domain/workshops/shown-card'
import { Press } from '../../../agenda/_parts/press'
import { choose } from './actions'
import type { AtCards } from './at-cards'
import { SwapForm } from './swap-form'
import { UnsentCard } from './unsent-card'
import { Writing } from './writing'

/** What somebody does with the cards of their table in this step. */
export function TableOfCards(at: Omit<AtCards, 'keep'>) {
  const t = useTranslations('cards')
  const { own, step, hidden } = at
  const keep = `card:${hidden.reference}:${hidden.workshop}`
  const choosing = step === 'CHOOSE' || step === 'SHARE'
  if (step === null || step === 'TALK') return <p className="max-w-text text-21">{t(step ? 'talk' : 'soon')}</p>
  if (own.deals === 0 && !choosing) return <Writing {...at} keep={keep} />
  return (
    <>
      <UnsentCard keep={keep} />
      {choosing ? <Choosing {...{ own, step, hidden }} /> : <Swapping {...{ own, hidden }} />}
    </>
  )
}

function Swapping({ own: { colours, each, choice, hand, onTable }, hidden }: Pick<AtCards, 'own' | 'hidden'>) {
  const t = useTranslations('cards')
  return (
    <>
      {hand.length > 0 && onTable.length > 0 ? (
        <>
          <p className="max-w-text">{t('swap.lead')}</p>
          <SwapForm {...{ hidden, hand, onTable, colours }} />
        </>
      ) : (
        <>
          <p className="max-w-text text-soft">{t('swap.nothing')}</p>
          <CardList id="hand" title={t('hand', { count: hand.length })} {...{ colours }} cards={hand} />
        </>
      )}
      {choice.length > 0 && <ChoiceList cards={choice} most={each.chosen} colours={colours} />}
    </>
  )
}

function Choosing({
  own: { colours, each, choice, hand, onTable, sharedAt },
  step,
  hidden,
}: Pick<AtCards, 'own' | 'step' | 'hidden'>) {
  const t = useTranslations('cards')
  const press = (card: ShownCard, chosen: boolean) => (
    <Press action={choose} hidden={{ ...hidden, card: card.cardId, chosen: chosen ? 'yes' : 'no' }}>
      {t(chosen ? 'choose.add' : 'choose.remove')} <span className="sr-only">{card.text}</span>
    </Press>
  )
  const add = choice.length < each.chosen ? (card: ShownCard) => press(card, true) : undefined
  return (
    <>
      {sharedAt && <Notice kind="ok">{t('choose.shared')}</Notice>}
      {step === 'CHOOSE' && <p className="max-w-text">{t('choose.lead', { most: each.chosen })}</p>}
      <ChoiceList cards={choice} most={each.chosen} colours={colours} act={(card) => press(card, false)} />
      <CardList
        id="hand"
        title={t('hand', { count: hand.length })}
        none={t('handNone')}
        cards={hand}
        {...{ colours, act: add }}
      />
      <CardList
        id="table"
        title={t('onTable', { count: onTable.length })}
        none={t('onTableNone')}
        cards={onTable}
        {...{ colours, act: add }}
      />
    </>
  )
}
