import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { Button, ButtonAnchor, ButtonLink } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog } from '@/components/ui/dialog'
import { Menu } from '@/components/ui/menu'
import { Tabs } from '@/components/ui/tabs'

export function Actions() {
  const t = useTranslations('styleguide')
  return (
    <Section title={t('actions.title')} aside={t('actions.aside')}>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/styleguide" variant="solid" size="large">
          {t('actions.register')}
        </ButtonLink>
        <ButtonLink href="/styleguide" size="large">
          {t('actions.programme')}
        </ButtonLink>
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button variant="solid">{t('actions.save')}</Button>
        <Button>{t('actions.preview')}</Button>
        <ButtonAnchor href="#top">{t('actions.calendar')}</ButtonAnchor>
        <Button variant="quiet">{t('actions.later')}</Button>
        <Button variant="danger">{t('actions.cancel')}</Button>
        <Button disabled>{t('actions.unavailable')}</Button>
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <Dialog opener={t('actions.ask')} title={t('actions.question')}>
          <p className="mb-5 text-soft">{t('actions.consequence')}</p>
          <form method="dialog" className="flex flex-wrap gap-3">
            <Button type="submit" variant="danger">
              {t('actions.cancel')}
            </Button>
            <Button type="submit" variant="quiet">
              {t('actions.keep')}
            </Button>
          </form>
        </Dialog>
        <Menu
          label={t('actions.more')}
          items={[
            { key: 'preview', href: '/styleguide', label: t('actions.preview') },
            { key: 'cancel', href: '/styleguide', label: t('actions.cancel'), danger: true },
          ]}
        />
        <CopyButton text={t('actions.register')} />
      </div>
      <div className="mt-8">
        <Tabs
          label={t('actions.rounds')}
          tabs={[1, 2, 3].map((number) => ({
            value: String(number),
            label: t('actions.round', { number }),
            content: <p>{t('actions.roundText', { number })}</p>,
          }))}
        />
      </div>
    </Section>
  )
}
