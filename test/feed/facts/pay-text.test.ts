import {expect} from '@open-wc/testing';
import {payOf} from '../../../src/feed/facts/pay-text.js';
import type {Pay, Place} from '../../../src/posting/posting.js';

const US: Place = {addressCountry: 'US'};
const written = ({minValue, maxValue, currency, unitText, text}: Pay) => [`${minValue ?? ''}..${maxValue ?? ''}`, currency, unitText, text].filter(Boolean).join(' ');

describe('a pay in words', () => {
  const pays: readonly [string, string, ...Place[]][] = [
    ['€50,000 – €60,000 per year', '50000..60000 EUR YEAR'],
    ['€60.000 – 75.000 brutto/Jahr', '60000..75000 EUR YEAR brutto'],
    ['60.000 € bis 75.000 €', '60000..75000 EUR'],
    ['45 000 € - 55 000 € par an', '45000..55000 EUR YEAR'],
    ['CHF 120’000 - 140’000', '120000..140000 CHF'],
    ['12 000 – 15 000 zł', '12000..15000 PLN'],
    ['R$ 3.000 - R$ 5.000 por mês', '3000..5000 BRL MONTH'],
    ['€ 2.800 – € 3.900 bruto per maand', '2800..3900 EUR MONTH bruto'],
    ['80–100k €', '80000..100000 EUR'],
    ['€1.2M', '1200000..1200000 EUR'],
    ['₹25L – ₹30L', '2500000..3000000 INR'],
    ['25-30 LPA', '2500000..3000000 INR YEAR'],
    ['up to £45,000 per annum', '..45000 GBP YEAR'],
    ['From €2,500 per month', '2500.. EUR MONTH'],
    ['USD 60,000+', '60000.. USD'],
    ['Salary: £30,000 to £40,000', '30000..40000 GBP'],
    ['£28,000 - £38,000 (pro rata)', '28000..38000 GBP (pro rata)'],
    ['£50,000–£60,000/ OTE: £100,000–£120,000', '50000..60000 GBP OTE: £100,000–£120,000'],
    ['$35,000–$45,000 USD', '35000..45000 USD'],
    ['CA$70K – CA$90K • Offers Equity', '70000..90000 CAD Offers Equity'],
    ['$0.05 – $0.06 / hour', '0.05..0.06 USD HOUR', US],
    ['$120,000.00 - $150,000.00 per year', '120000..150000 USD YEAR', US],
    ['$950 – $1.2K', '950..1200 USD', {addressCountry: 'United States'}],
    ['$40k - $50k', '40000..50000 CAD', {name: 'Canada'}],
    ['kr 45 000 per month', '45000..45000 NOK MONTH', {addressCountry: 'NO'}],
  ];
  for (const [text, expected, ...places] of pays) it(`is read: ${text}`, () => expect(written(payOf(text, {places}))).to.equal(expected));

  const words = ['Competitive', '0.5% – 1%', '$40k - $50k', '50,000 - 60,000 per year', '€5,000 sign-on bonus', '€100K in equity', '€50K – €60K Commission', '20 days holiday', '£60,000 - £50,000', 'Infinity', '€80L', ''];
  for (const text of words) it(`stays in words: ${text}`, () => expect(payOf(text)).to.deep.equal({text}));

  it('stays in words where a sign is of several countries, and so is the job', () => {
    expect(payOf('$50K', {places: [US, {addressCountry: 'CA'}]})).to.deep.equal({text: '$50K'});
  });

  it('takes what is known beside it: its currency, and for which time', () => {
    expect(written(payOf('50,000 - 60,000', {currency: 'EUR', period: 'YEAR'}))).to.equal('50000..60000 EUR YEAR');
    expect(written(payOf('€60 once', {period: 'YEAR'}))).to.equal('60..60 EUR once');
  });
});
