import {expect} from '@open-wc/testing';
import {readMarkdown} from '../../../src/feed/sections/markdown.js';
import {sketch} from './reading.js';

const reads = (text: string) => sketch(readMarkdown(text));

describe('the blocks of Markdown', () => {
  it('may be paragraphs, whose lines belong together', () => expect(reads('One\ntwo\n\nThree')).to.equal('p:One two p:Three'));

  it('may be headings of any level', () => {
    expect(reads('# One\n###### Six\nText')).to.equal('h:One h:Six p:Text');
    expect(reads('## Two ##\nText\n### **Three**')).to.equal('h:Two p:Text h:**Three**');
    expect(reads('One\n===\n\nTwo\n---')).to.equal('h:One h:Two');
  });

  it('have headings that may end in #', () => expect(reads('## C#\n### C# and F#  ###')).to.equal('h:C# h:C# and F#'));

  it('are no headings without a blank, a word, or with too many signs', () => {
    expect(reads('#hashtag')).to.equal('p:#hashtag');
    expect(reads('#1 bakery in town')).to.equal('p:#1 bakery in town');
    expect(reads('####### Seven')).to.equal('p:####### Seven');
    expect(reads('    # Four blanks')).to.match(/^p:/);
  });

  it('may be lists', () => {
    expect(reads('* One\n* **Two**\n    1. Three\n')).to.equal('ul[p:One|p:**Two** ol[p:Three]]');
  });

  it('may be quotes, with blocks inside', () => expect(reads('> One\n> - Two\n>> Three\n\nFour')).to.equal('quote(p:One ul[p:Two] quote(p:Three)) p:Four'));

  it('may be code, as it was typed', () => {
    expect(reads('```js\n**One**\n\n  two\n```\nThree')).to.equal('code:**One**\n\n  two p:Three');
    expect(reads('~~~\n```\n~~~\nOne')).to.equal('code:``` p:One');
    expect(reads('```\nnever closed')).to.equal('code:never closed');
  });

  it('lose no words beside the fences of code', () => {
    expect(reads('```npm install job-widgets```')).to.include('npm install job-widgets');
    expect(reads('``` All of these words\nOne\n```')).to.include('All of these words');
    expect(reads('```\nOne\n``` and these\n```')).to.include('and these');
  });

  it('may be tables', () => {
    expect(reads('| Day | Bread |\n|:---|---:|\n| Mon | **Rye** |\n| Tue | a \\| b |\n\nText')).to.equal('table(^p:Day,^p:Bread/p:Mon,p:**Rye**/p:Tue,p:a | b) p:Text');
    expect(reads('Text\n| Day |\n| --- |\n| Mon |')).to.equal('p:Text table(^p:Day/p:Mon)');
  });

  it('are no tables without the line under the head', () => expect(reads('| Day | Bread |\n| Mon | Rye |')).to.equal('p:| Day | Bread | p:| Mon | Rye |'));

  it('are never HTML', () => expect(reads('<script>alert(1)</script>\n<b>One</b>')).to.equal('p:<script>alert(1)</script> <b>One</b>'));
});
