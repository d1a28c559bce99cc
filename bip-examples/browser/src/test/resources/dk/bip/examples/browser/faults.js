// Returns, as sentences, every line of text that lies over another, is cut off by its picture, or is beyond the screen.
// Its argument is the width of the screen.

// Boxes are a little higher than letters: lines of one paragraph may touch.
const OVERLAP_OF_HEIGHT = 0.15;
const OVERLAP_OF_WIDTH = 1;
const ROUNDING = 1;

const FRAME = ".bip-scroll";

const screenWidth = arguments[0];

// What can be moved into sight in a frame does not lie over what stands beside the frame.
function shownPart(box, element) {
    const frame = element.closest(FRAME);
    if (frame === null) {
        return box;
    }
    const shown = frame.getBoundingClientRect();
    const left = Math.max(box.left, shown.left);
    const top = Math.max(box.top, shown.top);
    const width = Math.min(box.right, shown.right) - left;
    const height = Math.min(box.bottom, shown.bottom) - top;
    return new DOMRect(left, top, Math.max(width, 0), Math.max(height, 0));
}

function linesOfText() {
    const lines = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const node = walker.currentNode;
        const seen = node.parentElement.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        if (seen && node.data.trim() !== "") {
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const whole of range.getClientRects()) {
                const box = shownPart(whole, node.parentElement);
                if (box.width > 0 && box.height > 0) {
                    lines.push({ node, box });
                }
            }
        }
    }
    return lines;
}

function overlap(a, b) {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return width > OVERLAP_OF_WIDTH && height > OVERLAP_OF_HEIGHT * Math.min(a.height, b.height);
}

function within(inner, outer) {
    return inner.left >= outer.left - ROUNDING
        && inner.right <= outer.right + ROUNDING
        && inner.top >= outer.top - ROUNDING
        && inner.bottom <= outer.bottom + ROUNDING;
}

function beyondScreen(box) {
    return box.width > 0 && (box.left < -ROUNDING || box.right > screenWidth + ROUNDING);
}

function quoted(line) {
    const box = line.box;
    return `"${line.node.data.trim()}" at ${Math.round(box.left)}, ${Math.round(box.top)}`;
}

// A page that is opened again is where it was left.
window.scrollTo(0, 0);

const faults = [];
const lines = linesOfText();
lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) {
        if (overlap(line.box, other.box)) {
            faults.push(`${quoted(line)} lies over ${quoted(other)}`);
        }
    }
    const picture = line.node.parentElement.closest("svg");
    if (picture !== null && !within(line.box, picture.getBoundingClientRect())) {
        faults.push(`${quoted(line)} is cut off by its picture`);
    }
    if (beyondScreen(line.box)) {
        faults.push(`${quoted(line)} is beyond the screen`);
    }
});
for (const element of document.body.querySelectorAll(":not(svg *)")) {
    if (element.checkVisibility() && beyondScreen(shownPart(element.getBoundingClientRect(), element))) {
        faults.push(`<${element.tagName.toLowerCase()}> is beyond the screen`);
    }
}
if (document.documentElement.clientWidth > screenWidth) {
    faults.push(`The page is laid out for a width of ${document.documentElement.clientWidth}`);
}
return faults;
