import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { Loading } from '@/components/ui/loading'
import { Notice } from '@/components/ui/notice'
import { Meter } from '@/components/ui/progress'

export function States() {
  const t = useTranslations('styleguide.states')
  return (
    <Section title={t('title')} aside={t('aside')}>
      <div className="flex flex-col gap-4">
        <p className="flex flex-wrap gap-2">
          <Badge tone="ok" shape="tick">
            {t('confirmed')}
          </Badge>
          <Badge tone="warn" shape="half">
            {t('pending')}
          </Badge>
          <Badge tone="accent" shape="clock">
            {t('waiting')}
          </Badge>
          <Badge shape="cross">{t('cancelled')}</Badge>
          <Badge tone="live">{t('live')}</Badge>
          <Badge shape="ring">{t('draft')}</Badge>
          <Badge shape="dash">{t('over')}</Badge>
        </p>
        <Notice kind="ok" title={t('okTitle')}>
          {t('okText')}
        </Notice>
        <Notice title={t('infoTitle')}>{t('infoText')}</Notice>
        <Notice kind="warning" action={<Button>{t('warningAction')}</Button>}>
          {t('warningText')}
        </Notice>
        <Notice kind="danger">{t('dangerText')}</Notice>
        <div className="grid gap-4 sm:grid-cols-2">
          <Card>
            <Heading level={3}>{t('cardTitle')}</Heading>
            <p className="mt-2 text-soft">{t('cardText')}</p>
          </Card>
          <Card className="flex flex-col gap-4">
            <Meter label={t('elected')} value={84} max={120} />
            <Meter label={t('staff')} value={120} max={120} tone="live" words={t('full')} />
          </Card>
        </div>
        <EmptyState title={t('emptyTitle')} action={<Button variant="solid">{t('emptyAction')}</Button>}>
          {t('emptyText')}
        </EmptyState>
        <Loading />
      </div>
    </Section>
  )
}
