package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"sigs.k8s.io/yaml"
)

// readFile reads a file as Argo does: JSON when all of it is JSON, else each part between separators by itself.
func readFile(text string) Answer {
	if json.Valid([]byte(text)) {
		return Answer{JSON: true, Parts: []Part{readJSON(text)}}
	}
	answer := Answer{Parts: []Part{}}
	for index, part := range strings.Split(text, "\n---") {
		if strings.TrimSpace(part) != "" {
			read := readPart([]byte(part))
			read.Index = index
			answer.Parts = append(answer.Parts, read)
		}
	}
	return answer
}

func readJSON(text string) Part {
	var value any
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		return Part{Error: err.Error()}
	}
	return written(value)
}

func readPart(text []byte) (part Part) {
	defer recoverInto(&part)
	value, err := yaml.YAMLToJSONStrict(text)
	if err == nil {
		return Part{Value: value, Ambiguous: isAmbiguous(text), Rest: hasRest(text)}
	}
	part = Part{Error: err.Error()}
	if lenient, err := yaml.YAMLToJSON(text); err == nil {
		part.Lenient, part.Ambiguous, part.Rest = lenient, isAmbiguous(text), hasRest(text)
	}
	return part
}

func written(value any) Part {
	text, err := json.Marshal(value)
	if err != nil {
		return Part{Error: err.Error()}
	}
	return Part{Value: text}
}

// The reader of YAML panics on some texts, which Argo would not survive: for us they are refused.
func recoverInto(part *Part) {
	if problem := recover(); problem != nil {
		*part = Part{Error: fmt.Sprint("panic: ", problem)}
	}
}
