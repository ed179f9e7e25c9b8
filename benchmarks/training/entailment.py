"""Fits the entailment model and writes entailment.bin; see README.md beside it.

    python entailment.py ENCODER_FOLDER TRAIN.tsv VALIDATION.tsv OUT.bin

ENCODER_FOLDER holds bge-small-en-v1.5.onnx and its tokenizer, unpacked from the jar named in README.md; TRAIN.tsv and
VALIDATION.tsv are what ExportEntailmentPairs prints of the training files and of validation.tsv.
"""

import random
import sys
from pathlib import Path

import torch

from encoder import SIZE, Table, read_encoder

KINDS = ["AGREES", "WEAKER", "CONTRADICTS", "IN_TENSION", "UPDATES", "REPORTS", "UNRELATED", "UNCLEAR"]
DEPTH = 12
BATCH = 24
EPOCHS, RUNS = 3, 2
VERSION = 1


class CrossEncoder(torch.nn.Module):
    """The encoder, and an answer from the state of the first piece and the mean of all."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.pooled = torch.nn.Linear(2 * SIZE, SIZE)
        self.answer = torch.nn.Linear(SIZE, len(KINDS))
        self.dropout = torch.nn.Dropout(0.1)

    def forward(self, pieces, segments, mask):
        states = self.encoder(input_ids=pieces, token_type_ids=segments, attention_mask=mask).last_hidden_state
        shown = mask.unsqueeze(-1).float()
        mean = (states * shown).sum(1) / shown.sum(1)
        summary = torch.tanh(self.pooled(self.dropout(torch.cat([states[:, 0], mean], 1))))
        return self.answer(self.dropout(summary))


def batch(tokenizer, texts):
    encoded = [tokenizer.encode(first, second) for first, second in texts]
    longest = max(len(e.ids) for e in encoded)
    rows = [[], [], []]
    for e in encoded:
        rest = [0] * (longest - len(e.ids))
        rows[0].append(e.ids + rest)
        rows[1].append(e.type_ids + rest)
        rows[2].append([1] * len(e.ids) + rest)
    return [torch.tensor(row) for row in rows]


def fit(model, tokenizer, examples, epochs, rate):
    """Examples are triples of first text, second text and label. Batches are of like length."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.01)
    steps = epochs * ((len(examples) + BATCH - 1) // BATCH)
    warm, step = max(1, steps // 10), 0
    model.train()
    for epoch in range(epochs):
        total = 0.0
        for chosen in batches(examples):
            share = step / warm if step < warm else max(0.02, (steps - step) / (steps - warm))
            for group in optimizer.param_groups:
                group["lr"] = rate * share
            with torch.autocast("cpu", dtype=torch.bfloat16):
                odds = model(*batch(tokenizer, [(first, second) for first, second, _ in chosen]))
            labels = torch.tensor([label for _, _, label in chosen])
            loss = torch.nn.functional.cross_entropy(odds.float(), labels, label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            total += loss.item()
        print(f"epoch {epoch + 1} of {epochs}: loss {total / step * (epoch + 1):.3f}", flush=True)


def batches(examples):
    shuffled = random.sample(examples, len(examples))
    found = []
    for start in range(0, len(shuffled), 8 * BATCH):
        near = sorted(shuffled[start : start + 8 * BATCH], key=lambda example: len(example[0]) + len(example[1]))
        found += [near[i : i + BATCH] for i in range(0, len(near), BATCH)]
    random.shuffle(found)
    return found


def read_pairs(file):
    """Every pair in both orders, and bare where it has a bare form; returns texts and label, and the first order alone."""
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()]
    there = [(row[2], row[3], KINDS.index(row[1])) for row in rows]
    back = [(row[4], row[5], KINDS.index(row[1])) for row in rows]
    bare = [(row[6], row[7], KINDS.index(row[1])) for row in rows if row[6]]
    return there + back + bare, there


def accuracy(model, tokenizer, pairs):
    model.eval()
    right = 0
    with torch.no_grad():
        for first, second, label in pairs:
            right += int(model(*batch(tokenizer, [(first, second)])).argmax() == label)
    return right / len(pairs)


def write(model, tokenizer, file):
    state = {name: value.detach().numpy() for name, value in model.state_dict().items()}
    with open(file, "wb") as out:
        table = Table(out)
        table.integers(VERSION, len(KINDS))
        table.names(KINDS)
        table.encoder(state, "encoder.", tokenizer, DEPTH)
        table.dense(state, "pooled")
        table.dense(state, "answer")


def one_run(encoder_folder, examples, run):
    """All runs begin with the same weights; order and dropout are their own."""
    torch.manual_seed(0)
    encoder, tokenizer = read_encoder(Path(encoder_folder), "bge-small-en-v1.5", DEPTH)
    model = CrossEncoder(encoder)
    random.seed(run)
    torch.manual_seed(run)
    fit(model, tokenizer, examples, epochs=EPOCHS, rate=8e-5)
    return model, tokenizer


def averaged(models):
    """The mean of all weights (Wortsman et al. 2022, "Model soups")."""
    states = [model.state_dict() for model in models]
    mean = {name: sum(state[name] for state in states) / len(states) for name in states[0]}
    models[0].load_state_dict(mean)
    return models[0]


def main(encoder_folder, train, validation, out):
    examples, _ = read_pairs(Path(train))
    _, unseen = read_pairs(Path(validation))
    models = []
    for run in range(RUNS):
        model, tokenizer = one_run(encoder_folder, examples, run)
        models.append(model)
        print(f"run {run + 1} of {RUNS}: accuracy on {len(unseen)} pairs {accuracy(model, tokenizer, unseen):.3f}", flush=True)
    model = averaged(models)
    write(model, tokenizer, out)
    print(f"their mean: {accuracy(model, tokenizer, unseen):.3f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
