import type {PagesOf} from './page.ts'

export const assetsPages: PagesOf<'assets'> = {
  'assets/not-found': {
    why: ['The address of a picture is a path from the folder of the text that shows it.'],
    example: {
      file: 'sources/fares.md',
      wrong: ['![Passengers by month](sources/chart.png)'],
      right: ['![Passengers by month](chart.png)']
    }
  },
  'assets/outside': {
    why: [
      'A text from somebody else could show what is none of its business.',
      'Links are followed before it is decided; other schemes, such as `file:` and `data:`, and backslashes are refused too.'
    ],
    example: {
      file: 'sources/fares.md',
      wrong: ['![Passengers by month](../pictures/chart.png)'],
      right: ['![Passengers by month](chart.png)']
    }
  },
  'assets/remote': {
    why: ['A build never uses the network: it would not be the same tomorrow.'],
    example: {
      file: 'sources/fares.md',
      wrong: ['![Passengers by month](https://example.org/chart.png)'],
      right: ['![Passengers by month](chart.png)']
    }
  },
  'assets/unreadable': {
    why: [
      'It is neither PNG, JPEG nor SVG, is broken, or is too big: more than 20 MB or 40 million pixels, or what the [settings](settings.md#limits) say; a drawing more than 5 MB, 20,000 elements, 20,000 letters, 2,000 colours of gradients or 50,000 pixels in one direction.',
      'A JPEG with the inks of printing (CMYK) cannot be kept in an archive, and one with more than 8 bits a colour not in a PDF.',
      'In a drawing, a letter that no font for drawings has, and effects without end, cannot be shown.'
    ],
    example: {
      file: 'sources/fares.md',
      wrong: ['![Passengers by month](chart.webp)'],
      right: ['![Passengers by month](chart.png)']
    }
  },
  'assets/unsafe': {
    why: [
      'A drawing is shown only if nothing in it runs, moves or is loaded from elsewhere: no script or handler of events, no HTML (`foreignObject`, as some tools use for labels), no animation, no address but those within it and of pages that a link leads to, no entities of its own.',
      'So it can be copied beside a Markdown file for whoever opens it.'
    ],
    example: {
      file: 'sources/plan.svg',
      wrong: [
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">',
        '  <rect width="20" height="20" onclick="open()"/>',
        '</svg>'
      ],
      right: [
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">',
        '  <rect width="20" height="20"/>',
        '</svg>'
      ]
    }
  },
  'assets/as-pixels': {
    why: [
      'A PDF shows a drawing as shapes, which stay sharp at every size.',
      'A blur, a shadow or a gradient that repeats is shown as pixels, 300 to an inch, and so is all of the drawing.'
    ],
    example: {
      file: 'sources/plan.svg',
      wrong: [
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">',
        '  <filter id="soft"><feGaussianBlur stdDeviation="2"/></filter>',
        '  <rect width="20" height="20" filter="url(#soft)"/>',
        '</svg>'
      ],
      right: [
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">',
        '  <rect width="20" height="20"/>',
        '</svg>'
      ]
    }
  }
}
