package main

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"go.yaml.in/yaml/v2"
)

// readStream reads all documents of a text up to the first that is refused, equal keys allowed.
func readStream(text string) Answer {
	answer := Answer{Parts: []Part{}}
	decoder := yaml.NewDecoder(strings.NewReader(text))
	for {
		part, isLast := readDocument(decoder)
		if isLast {
			return answer
		}
		answer.Parts = append(answer.Parts, part)
		if part.Error != "" {
			return answer
		}
	}
}

// hasRest tells whether a document of a text is followed by another, or by what is none.
func hasRest(text []byte) bool {
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	if _, isLast := readDocument(decoder); isLast {
		return false
	}
	_, isLast := readDocument(decoder)
	return !isLast
}

func readDocument(decoder *yaml.Decoder) (part Part, isLast bool) {
	defer recoverInto(&part)
	var value any
	if err := decoder.Decode(&value); errors.Is(err, io.EOF) {
		return Part{}, true
	} else if err != nil {
		return Part{Error: err.Error()}, false
	}
	made, ambiguous, err := jsonable(value)
	if err != nil {
		return Part{Error: err.Error()}, false
	}
	part = written(made)
	part.Ambiguous = ambiguous
	return part, false
}
