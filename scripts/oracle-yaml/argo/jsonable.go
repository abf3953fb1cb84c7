package main

import (
	"fmt"
	"strconv"

	"go.yaml.in/yaml/v2"
)

// jsonable makes what JSON can hold of what was read from YAML. It tells whether two keys of one map are the same text.
func jsonable(value any) (made any, isAmbiguous bool, err error) {
	switch typed := value.(type) {
	case []any:
		items := make([]any, len(typed))
		for i, item := range typed {
			inner, ambiguous, err := jsonable(item)
			if err != nil {
				return nil, false, err
			}
			items[i], isAmbiguous = inner, isAmbiguous || ambiguous
		}
		return items, isAmbiguous, nil
	case map[any]any:
		entries := map[string]any{}
		for key, item := range typed {
			text, err := keyText(key)
			if err != nil {
				return nil, false, err
			}
			inner, ambiguous, err := jsonable(item)
			if err != nil {
				return nil, false, err
			}
			_, twice := entries[text]
			entries[text], isAmbiguous = inner, isAmbiguous || ambiguous || twice
		}
		return entries, isAmbiguous, nil
	default:
		return value, false, nil
	}
}

// keyText follows the rules of sigs.k8s.io/yaml.
func keyText(key any) (string, error) {
	switch typed := key.(type) {
	case string, int, int64, bool:
		return fmt.Sprint(typed), nil
	case float64:
		text := strconv.FormatFloat(typed, 'g', -1, 32)
		if special, is := map[string]string{"+Inf": ".inf", "-Inf": "-.inf", "NaN": ".nan"}[text]; is {
			return special, nil
		}
		return text, nil
	default:
		return "", fmt.Errorf("unsupported map key of type %T", key)
	}
}

func isAmbiguous(text []byte) bool {
	var value any
	if yaml.Unmarshal(text, &value) != nil {
		return false
	}
	_, ambiguous, err := jsonable(value)
	return err == nil && ambiguous
}
