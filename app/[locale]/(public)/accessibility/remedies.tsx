import { useTranslations } from 'next-intl'
import { outside, Passage } from '@/components/layout/text-page'

/** Where to complain when the organiser has not answered well. */
export function Remedies() {
  const t = useTranslations('legal.accessibility.remedy')
  return (
    <Passage title={t('title')}>
      <p>{t('when')}</p>
      <p>{t('france')}</p>
      <ul>
        <li>{t.rich('form', { a: outside('https://formulaire.defenseurdesdroits.fr/') })}</li>
        <li>{t.rich('delegate', { a: outside('https://www.defenseurdesdroits.fr/saisir/delegues') })}</li>
        <li>{t('post')}</li>
      </ul>
      <p>
        {t.rich('belgium', {
          federal: outside('https://www.federaalombudsman.be/'),
          flemish: outside('https://www.vlaamseombudsdienst.be/'),
          walloon: outside('https://www.le-mediateur.be/'),
          unia: outside('https://www.unia.be/'),
        })}
      </p>
    </Passage>
  )
}
